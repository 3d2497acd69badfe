using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Resolves a field of an AWS AppSync GraphQL API, by a direct Lambda resolver: what the method returns is the field's value.</summary>
/// <remarks>
/// Calls that AWS AppSync gathered into one (<c>BatchInvoke</c>) are taken one by one; <see cref="AppSyncBatchAttribute"/> takes them together.
/// Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/direct-lambda-reference.html">direct Lambda resolver reference</see>.
/// </remarks>
/// <param name="typeName">The type that the field belongs to: <c>Query</c>, <c>Mutation</c>, <c>Post</c>; without one, every type.</param>
/// <param name="fieldName">The field; without one, every field.</param>
/// <example><code>[AppSyncTrigger("Query", "getPost")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AppSyncResolverEvent), typeof(AppSyncBatchEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::AppSync::DataSource")]
public sealed class AppSyncTriggerAttribute(string? typeName = null, string? fieldName = null) : TriggerAttribute
{
    /// <summary>The type that the field belongs to; <see langword="null"/> for every type.</summary>
    [Filter(nameof(AppSyncResolverEvent.TypeName), MatchBy.Exact)]
    public string? TypeName { get; } = typeName;

    /// <summary>The field; <see langword="null"/> for every field.</summary>
    [Filter(nameof(AppSyncResolverEvent.FieldName), MatchBy.Exact)]
    public string? FieldName { get; } = fieldName;
}
