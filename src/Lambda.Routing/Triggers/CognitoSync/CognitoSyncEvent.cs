using System.Buffers;
using System.Collections.ObjectModel;
using Lambda.Routing.CognitoSync;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A device synchronises a dataset with Amazon Cognito Sync, and the function may change what is stored. Throwing refuses.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito events</see>.</remarks>
[EventType]
[Source("cognito-sync", Trigger = FunctionTrigger.DataSource)]
[AwsEventClass("Amazon.Lambda.CognitoEvents.CognitoEvent")]
[Shape("datasetName", "identityPoolId")]
[Closed("AWS takes no new customers for Amazon Cognito Sync and points to AWS AppSync")]
public sealed partial record CognitoSyncEvent : IRespondingEvent<CognitoSyncEvent, CognitoSyncResponse>, IDefaultRespondingEvent<CognitoSyncEvent>
{
    /// <summary>The version of the event's form: <c>2</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }

    /// <summary>The kind of event: <c>SyncTrigger</c>.</summary>
    public partial string? EventType { get; init; }

    /// <summary>The region.</summary>
    public partial string? Region { get; init; }

    /// <summary>The identity pool's id: <c>eu-west-1:5b8d0f4e-…</c>.</summary>
    [Discriminator]
    public required partial string IdentityPoolId { get; init; }

    /// <summary>The id of the identity whose dataset it is.</summary>
    public partial string? IdentityId { get; init; }

    /// <summary>The dataset's name.</summary>
    [Discriminator]
    public required partial string DatasetName { get; init; }

    /// <summary>The records that the device changed, by key.</summary>
    public IReadOnlyDictionary<string, SyncRecord> DatasetRecords { get; init; } = ReadOnlyDictionary<string, SyncRecord>.Empty;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, CognitoSyncEvent @event, CognitoSyncResponse response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        JsonEcho.Write(json, "datasetRecords", new SyncRecords(response.Changes), output);
    }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CognitoSyncEvent @event, IBufferWriter<byte> output) => JsonEcho.Write(json, output);
}
