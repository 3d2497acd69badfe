using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A message of an Amazon SNS topic; AWS sends one at a time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html">Invoking Lambda functions with Amazon SNS notifications</see>.</remarks>
[EventType]
[Source("sns", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.SNSEvents.SNSEvent")]
[Shape("Records[0].EventSource = aws:sns")]
[Shape("Records[0].Sns {}")]
public sealed partial record SnsEvent : IBatchEvent<SnsEvent, SnsRecord>
{
    /// <summary>The notifications, in the order in which AWS sent them.</summary>
    [Records]
    [JsonPropertyName("Records")]
    public required IReadOnlyList<SnsRecord> Records { get; init; }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "";

    /// <inheritdoc/>
    public static string? GetIdentifier(SnsRecord record) => null;

    /// <inheritdoc/>
    public static string? GetSourceArn(SnsEvent @event, SnsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Sns.TopicArn;
    }

    /// <inheritdoc/>
    public static string? MessagingSystem => "aws.sns";

    /// <inheritdoc/>
    public static string? GetDestination(SnsRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Sns.TopicName;
    }
}
