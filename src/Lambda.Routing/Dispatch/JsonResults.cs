using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code has the values written that results hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonResults
{
    /// <summary>The result with its value written.</summary>
    /// <param name="result">What the handler returned.</param>
    /// <param name="contracts">Finds the contract of a type.</param>
    /// <typeparam name="TResult">The type of a result.</typeparam>
    /// <exception cref="InvalidOperationException">The handler returned <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException">No context knows the value's type.</exception>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public static TResult Written<TResult>(TResult? result, Func<Type, JsonTypeInfo?> contracts) where TResult : IJsonResult<TResult> =>
        result is null ? throw new InvalidOperationException("The handler returned null instead of a result.") : result.Written(contracts);
}
