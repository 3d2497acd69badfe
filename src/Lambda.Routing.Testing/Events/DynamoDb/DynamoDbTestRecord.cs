using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Testing;

/// <summary>A change for <see cref="DynamoDbEvents.Batch(string, ReadOnlySpan{DynamoDbTestRecord})"/>. Items are plain JSON, which the builder writes as DynamoDB does.</summary>
/// <param name="EventName">What happened: <c>INSERT</c>, <c>MODIFY</c>, <c>REMOVE</c>.</param>
public sealed record DynamoDbTestRecord(string EventName)
{
    /// <summary>The item's primary key, as a JSON object: <c>{"id":1}</c>.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string Keys { get; init; } = "{}";

    /// <summary>The item after the change, as a JSON object; <see langword="null"/> for none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? NewImage { get; init; }

    /// <summary>The item before the change, as a JSON object; <see langword="null"/> for none.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? OldImage { get; init; }

    /// <summary>The record's place in its shard, in decimal digits; rising with its place in the batch when <see langword="null"/>.</summary>
    public string? SequenceNumber { get; init; }

    /// <summary>Whether DynamoDB itself removed the item, because its time to live was over.</summary>
    public bool IsExpired { get; init; }
}
