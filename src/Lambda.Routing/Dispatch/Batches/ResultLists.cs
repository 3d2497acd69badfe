using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code turns a handler's list of values into results.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResultLists
{
    /// <summary>Converts each value.</summary>
    /// <param name="values">What the handler returned.</param>
    /// <param name="convert">The conversion of one value.</param>
    /// <typeparam name="TValue">The type of a value.</typeparam>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <exception cref="InvalidOperationException">The handler returned <see langword="null"/>.</exception>
    public static IReadOnlyList<TResult> Convert<TValue, TResult>(IReadOnlyList<TValue>? values, Func<TValue, TResult> convert)
    {
        ArgumentNullException.ThrowIfNull(convert);
        if (values is null)
        {
            throw new InvalidOperationException("The handler returned null instead of a list of results.");
        }
        var results = new TResult[values.Count];
        for (int i = 0; i < results.Length; i++)
        {
            results[i] = convert(values[i]);
        }
        return results;
    }
}
