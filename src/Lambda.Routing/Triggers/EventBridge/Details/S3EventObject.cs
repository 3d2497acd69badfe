using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An object of Amazon S3, as EventBridge tells of it.</summary>
[EventType]
public sealed partial record S3EventObject
{
    /// <summary>The object's entity tag.</summary>
    public partial string? Etag { get; init; }

    /// <summary>The object's key.</summary>
    public required partial string Key { get; init; }

    /// <summary>Orders the events of one key, as text of hexadecimal digits.</summary>
    public partial string? Sequencer { get; init; }

    /// <summary>The object's size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>The object's version, where the bucket keeps versions.</summary>
    [JsonPropertyName("version-id")]
    public partial string? VersionId { get; init; }
}
