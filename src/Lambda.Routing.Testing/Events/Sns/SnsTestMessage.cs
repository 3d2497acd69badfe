namespace Lambda.Routing.Testing;

/// <summary>A message for <see cref="SnsEvents.Notification(string, SnsTestMessage)"/>, where its text alone does not say enough.</summary>
/// <param name="Message">The message's text.</param>
public sealed record SnsTestMessage(string Message)
{
    /// <summary>The message's id; the same for every built message unless given.</summary>
    public string MessageId { get; init; } = TestAccount.IdOf(1);

    /// <summary>The subject; <see langword="null"/> for a message without one.</summary>
    public string? Subject { get; init; }

    /// <summary>When the message was published; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset Timestamp { get; init; } = TestAccount.Now;

    /// <summary>The string attributes that the sender attached, by name.</summary>
    public IReadOnlyDictionary<string, string> MessageAttributes { get; init; } = new Dictionary<string, string>();
}
