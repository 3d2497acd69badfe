namespace Lambda.Routing.Testing;

/// <summary>A message for <see cref="SqsEvents.Batch(string, ReadOnlySpan{SqsTestMessage})"/>, where its body alone does not say enough.</summary>
/// <param name="Body">The message's text.</param>
public sealed record SqsTestMessage(string Body)
{
    /// <summary>The message's id; <c>message-1</c> and so on by its place in the batch when <see langword="null"/>.</summary>
    public string? MessageId { get; init; }

    /// <summary>The group within which a FIFO queue keeps order; <see langword="null"/> for a message of a standard queue.</summary>
    public string? MessageGroupId { get; init; }

    /// <summary>How often the message was received, this time included.</summary>
    public int ReceiveCount { get; init; } = 1;

    /// <summary>When the message was sent; midday on 1 January 2026, UTC, unless given.</summary>
    public DateTimeOffset SentTimestamp { get; init; } = TestAccount.Now;

    /// <summary>The string attributes that the sender attached, by name.</summary>
    public IReadOnlyDictionary<string, string> MessageAttributes { get; init; } = new Dictionary<string, string>();
}
