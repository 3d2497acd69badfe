using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Remembers what the dispatcher reported, from several threads.</summary>
internal sealed class RecordedLog : IInvocationLog
{
    public List<(string Message, Exception? Exception)> Errors { get; } = [];

    public List<string> Warnings { get; } = [];

    public void Error(string message, Exception? exception)
    {
        lock (Errors)
        {
            Errors.Add((message, exception));
        }
    }

    public void Warning(string message)
    {
        lock (Warnings)
        {
            Warnings.Add(message);
        }
    }
}
