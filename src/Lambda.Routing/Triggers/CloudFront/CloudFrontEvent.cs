using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.CloudFront;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request or a response on its way through an Amazon CloudFront distribution; AWS sends one at a time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html">Lambda@Edge event structure</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[Source("cloudfront", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.CloudFrontEvents.CloudFrontEvent")]
[Shape("Records[0].cf {}")]
[DocumentedValues(nameof(EventType), "viewer-request", "origin-request", "origin-response", "viewer-response")]
public sealed partial record CloudFrontEvent : IRespondingEvent<CloudFrontEvent, CloudFrontResult>
{
    private readonly CloudFrontData _data = null!;

    /// <summary>The array that the event stands in: always one.</summary>
    /// <exception cref="EventReadException">It holds none, or several.</exception>
    [Discriminator]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<CloudFrontRecord> Records
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            _data = value is [var only] ? only.Cf : throw new EventReadException("Records", "expected one record", 0);
        }
    }

    /// <summary>The distribution, and where in it the function stands.</summary>
    public CloudFrontConfig Config => _data.Config;

    /// <summary>The request.</summary>
    public CloudFrontRequest Request => _data.Request;

    /// <summary>The response; <see langword="null"/> on the way to the origin.</summary>
    public CloudFrontResponse? Response => _data.Response;

    /// <summary>Where the function stands; where the event does not say, a guess by whether there is a response.</summary>
    [JsonPropertyName("Records[0].cf.config.eventType")]
    public string EventType => Config.EventType ?? (Response is null ? "viewer-request" : "viewer-response");

    /// <summary>The request's path.</summary>
    [JsonPropertyName("Records[0].cf.request.uri")]
    public string Path => Request.Uri;

    /// <summary>The distribution's id.</summary>
    [JsonPropertyName("Records[0].cf.config.distributionId")]
    public string? DistributionId => Config.DistributionId;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">The answer is longer than CloudFront takes.</exception>
    public static void WriteResponse(ReadOnlySpan<byte> json, CloudFrontEvent @event, CloudFrontResult response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(response);
        ResultWriter.Write(json, @event, response, output);
    }
}
