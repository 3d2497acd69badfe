using System.Collections.ObjectModel;
using Lambda.Routing.CognitoSync;

namespace Lambda.Routing;

/// <summary>Which records are stored otherwise than the device asked for.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito events</see>.</remarks>
public sealed record CognitoSyncResponse
{
    /// <summary>Records by key: those of the event that are changed, and new ones. All others are stored as the device asked for.</summary>
    public IReadOnlyDictionary<string, SyncRecord> Changes { get; init; } = ReadOnlyDictionary<string, SyncRecord>.Empty;
}
