using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the datasets that devices synchronise with Amazon Cognito Sync, and may change their records. AWS has closed the service to new customers.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito events</see>.</remarks>
/// <param name="dataset">The dataset's name, perhaps with <c>${VAR}</c> in it; without one, every dataset that no other route names.</param>
/// <example><code>[CognitoSyncTrigger("settings")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CognitoSyncEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::Cognito::IdentityPool")]
public sealed class CognitoSyncTriggerAttribute(string? dataset = null) : TriggerAttribute
{
    /// <summary>The dataset's name; <see langword="null"/> for every one that no other route names.</summary>
    [Filter(nameof(CognitoSyncEvent.DatasetName), MatchBy.Exact)]
    public string? Dataset { get; } = dataset;

    /// <summary>The identity pool's id, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(CognitoSyncEvent.IdentityPoolId), MatchBy.Exact)]
    public string? IdentityPool { get; init; }
}
