using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Connect;

/// <summary>A voice in a stream of Amazon Kinesis Video Streams.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/connect/latest/adminguide/access-media-stream-data.html">customer media streams</see>.</remarks>
[EventType]
public sealed partial record ConnectAudio
{
    /// <summary>The fragment where it begins, in decimal digits: more than fit in 64 bits.</summary>
    [JsonPropertyName("StartFragmentNumber")]
    [ReadWith(typeof(ScalarText))]
    public string? StartFragmentNumber { get; init; }

    /// <summary>When it begins.</summary>
    [JsonPropertyName("StartTimestamp")]
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? StartTimestamp { get; init; }

    /// <summary>The fragment where it ends.</summary>
    [JsonPropertyName("StopFragmentNumber")]
    [ReadWith(typeof(ScalarText))]
    public string? StopFragmentNumber { get; init; }

    /// <summary>When it ends.</summary>
    [JsonPropertyName("StopTimestamp")]
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? StopTimestamp { get; init; }

    /// <summary>The stream's ARN.</summary>
    [JsonPropertyName("StreamARN")]
    public partial string? StreamArn { get; init; }
}
