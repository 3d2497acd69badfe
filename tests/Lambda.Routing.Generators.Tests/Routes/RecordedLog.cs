using Lambda.Routing.Dispatch;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Remembers what the dispatcher reported, from several threads.</summary>
internal sealed class RecordedLog : IInvocationLog
{
    private readonly TaskCompletionSource _failed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>
    /// Completes with the first error. A record's failure is reported once it blocks what comes after it, which is later than its handler's own end.
    /// </summary>
    public Task Failed => _failed.Task.OrHangsAsync();

    public List<(string Message, Exception? Exception)> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    public void Error(string message, Exception? exception)
    {
        lock (Errors)
        {
            Errors.Add((message, exception));
        }
        _failed.TrySetResult();
    }

    public void Warning(string message)
    {
        lock (Warnings)
        {
            Warnings.Add(message);
        }
    }
}
