namespace Lambda.Routing.Testing;

/// <summary>A message for <see cref="RabbitMqEvents.Batch(ReadOnlySpan{RabbitMqTestMessage})"/>, where its data alone does not say enough.</summary>
/// <param name="Queue">The queue.</param>
/// <param name="Data">The data, not yet in base64.</param>
public sealed record RabbitMqTestMessage(string Queue, ReadOnlyMemory<byte> Data)
{
    /// <summary>The virtual host of the queue.</summary>
    public string VirtualHost { get; init; } = "/";

    /// <summary>The id that the sender gave the message; <see langword="null"/> for none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The type that the sender gave the message; <see langword="null"/> for none.</summary>
    public string? Type { get; init; }

    /// <summary>What the sender attached to the message, all of it texts.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the message has been delivered before.</summary>
    public bool Redelivered { get; init; }
}
