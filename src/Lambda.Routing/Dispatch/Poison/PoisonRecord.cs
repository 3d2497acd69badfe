namespace Lambda.Routing;

/// <summary>A record that a route gives up.</summary>
public sealed record PoisonRecord
{
    /// <summary>The route's id: <c>OrderDesk.Take</c>.</summary>
    public required string Route { get; init; }

    /// <summary>The source's name: <c>sqs</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The ARN of where the record came from; <see langword="null"/> where the event does not say.</summary>
    public string? SourceArn { get; init; }

    /// <summary>What the source calls the record: a message's id, a sequence number; <see langword="null"/> where it has no name.</summary>
    public string? Identifier { get; init; }

    /// <summary>How often the record was delivered, this time included; <see langword="null"/> where the source does not count.</summary>
    public int? ReceiveCount { get; init; }

    /// <summary>The failure.</summary>
    public required Exception Exception { get; init; }

    /// <summary>The record as methods receive it, of the source's own record type.</summary>
    public required object Record { get; init; }

    /// <summary>
    /// The record as it arrived, a JSON object in UTF-8. A copy: it may be kept. A record that came packed into another has that one's JSON.
    /// </summary>
    public required ReadOnlyMemory<byte> Json { get; init; }
}
