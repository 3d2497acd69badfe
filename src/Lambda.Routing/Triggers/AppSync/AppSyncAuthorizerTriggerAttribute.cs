using Lambda.Routing.AppSync;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Decides who may call an API of AWS AppSync: a Lambda authorizer. The method returns an <see cref="AppSyncAuthorization"/>.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization">AWS Lambda authorization</see>
/// and <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html">that of Event APIs</see>.
/// </remarks>
/// <param name="apiId">The API's id, perhaps with <c>${VAR}</c> in it; without one, every API that no other route names.</param>
/// <example><code>[AppSyncAuthorizerTrigger]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AppSyncAuthorizerEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::AppSync::GraphQLApi")]
public sealed class AppSyncAuthorizerTriggerAttribute(string? apiId = null) : TriggerAttribute
{
    /// <summary>The API's id; <see langword="null"/> for every API that no other route names.</summary>
    [Filter(nameof(AppSyncAuthorizerEvent.RequestContext) + "." + nameof(AppSyncAuthorizerContext.ApiId), MatchBy.Resource)]
    public string? ApiId { get; } = apiId;
}
