using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>An object, as a notification describes it.</summary>
[EventType]
public sealed partial record S3Object
{
    /// <summary>Creates one by its properties, for a test: <c>new S3Object { Key = "invoices/1.pdf" }</c>.</summary>
    [SetsRequiredMembers]
    public S3Object() => RawKey = "";

    /// <summary>The object's key as the event carries it: percent-encoded, a space as <c>+</c>.</summary>
    [JsonPropertyName("key")]
    public required partial string RawKey { get; init; }

    /// <summary>The object's key, decoded: what the other operations of Amazon S3 take.</summary>
    [JsonIgnore]
    public string Key
    {
        get => S3Key.Decode(RawKey);
        init => RawKey = S3Key.Encode(value);
    }

    /// <summary>The size in bytes; absent where the object was removed.</summary>
    public long? Size { get; init; }

    /// <summary>The entity tag; absent where the object was removed.</summary>
    [JsonPropertyName("eTag")]
    public partial string? ETag { get; init; }

    /// <summary>The version, where the bucket keeps versions.</summary>
    public partial string? VersionId { get; init; }

    /// <summary>Hexadecimal digits that order the events of one key: pad the shorter of two with zeros on the right and compare.</summary>
    public partial string? Sequencer { get; init; }
}
