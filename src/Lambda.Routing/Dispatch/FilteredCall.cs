using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>The call that filters are around, where it gives no value: whether it was made.</summary>
/// <param name="route">The route's id, for the error; <see langword="null"/> for the whole function.</param>
/// <param name="answers">Whether the call writes an answer, which somebody waits for and which can be written only once.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FilteredCall(string? route, bool answers)
{
    private bool _answered;

    /// <summary>Makes the call.</summary>
    /// <param name="call">The call.</param>
    /// <exception cref="InvalidOperationException">It has been made, and its answer is written.</exception>
    public async ValueTask RunAsync(Func<ValueTask> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (answers && _answered)
        {
            throw FilterErrors.CalledAgain(route);
        }
        await call().ConfigureAwait(false);
        _answered = true;
    }

    /// <summary>Ends what the filters are around.</summary>
    /// <exception cref="InvalidOperationException">There is no answer, and nothing has failed.</exception>
    public void Finish()
    {
        if (answers && !_answered)
        {
            throw FilterErrors.NotCalled(route);
        }
    }
}
