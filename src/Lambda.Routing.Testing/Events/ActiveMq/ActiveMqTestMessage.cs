namespace Lambda.Routing.Testing;

/// <summary>A message for <see cref="ActiveMqEvents.Batch(ReadOnlySpan{ActiveMqTestMessage})"/>, where its data alone does not say enough.</summary>
/// <param name="Destination">The queue or topic.</param>
/// <param name="Data">The data, not yet in base64.</param>
public sealed record ActiveMqTestMessage(string Destination, ReadOnlyMemory<byte> Data)
{
    /// <summary>The message's id; made of its place in the batch when <see langword="null"/>.</summary>
    public string? MessageId { get; init; }

    /// <summary>The type that the sender gave the message; <see langword="null"/> for none.</summary>
    public string? Type { get; init; }

    /// <summary>What the sender attached to the message.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the message has been delivered before.</summary>
    public bool Redelivered { get; init; }
}
