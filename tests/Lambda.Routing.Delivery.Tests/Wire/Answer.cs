using System.Text;

namespace Lambda.Routing.Delivery.Tests.Wire;

internal enum AnswerKind
{
    /// <summary>The invocation succeeded, and this is its response.</summary>
    Response,

    /// <summary>The invocation failed.</summary>
    Error,

    /// <summary>The process ended, or ran out of time: there is no answer.</summary>
    None,
}

/// <summary>What Lambda got for an event.</summary>
internal sealed record Answer(AnswerKind Kind, byte[] Body)
{
    public static Answer None { get; } = new(AnswerKind.None, []);

    public static Answer Response(string json) => new(AnswerKind.Response, Encoding.UTF8.GetBytes(json));

    public static Answer Error(string message) => new(AnswerKind.Error, Encoding.UTF8.GetBytes(message));

    /// <summary>How many calls were left behind when it left.</summary>
    public int Overruns { get; init; }

    public string Text => Encoding.UTF8.GetString(Body);

    // Of an error, the message: the stack behind it hides the rest.
    public override string ToString() => $"{Kind} {(Kind == AnswerKind.Error && Text.Length > 150 ? Text[..150] + "…" : Text)}";
}
