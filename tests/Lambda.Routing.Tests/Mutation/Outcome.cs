using System.Buffers;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>What an event came to: an answer or the invocation's exception, and what the log was told of single records.</summary>
internal sealed class Outcome : IInvocationLog
{
    private readonly List<Exception> _failures = [];

    public Exception? Exception { get; private set; }

    public string Answer { get; private set; } = "";

    public bool IsSuccess => Exception is null;

    public static async Task<Outcome> OfAsync(RoutedFunction function, byte[] json)
    {
        var outcome = new Outcome();
        var answer = new ArrayBufferWriter<byte>();
        using var invocation = new Invocation(json, new InvocationContext(), answer) { Log = outcome };
        try
        {
            await function.InvokeAsync(invocation);
            outcome.Answer = System.Text.Encoding.UTF8.GetString(answer.WrittenSpan);
        }
#pragma warning disable CA1031 // Which exceptions there may be is what is tested.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            outcome.Exception = exception;
        }
        return outcome;
    }

    /// <summary>The exceptions that are no way to say that an event is bad.</summary>
    public IEnumerable<Exception> Surprises() => (Exception is null ? _failures : _failures.Append(Exception))
        .Where(exception => exception is not (EventReadException or PayloadException or UnroutedEventException or BatchFailedException));

    public void Error(string message, Exception? exception)
    {
        if (exception is not null)
        {
            _failures.Add(exception);
        }
    }

    public void Warning(string message)
    {
    }
}
