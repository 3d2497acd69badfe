using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Resolves a field of an AWS AppSync GraphQL API for several objects in one call: a method takes a list and returns the values in the
/// same order.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/tutorial-lambda-resolvers.html">batching in Lambda resolvers</see>.</remarks>
/// <param name="typeName">The type that the field belongs to: <c>Post</c>; without one, every type.</param>
/// <param name="fieldName">The field; without one, every field.</param>
/// <example><code>[AppSyncBatch("Post", "comments")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(AppSyncBatchEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::AppSync::DataSource")]
public sealed class AppSyncBatchAttribute(string? typeName = null, string? fieldName = null) : TriggerAttribute
{
    /// <summary>The type that the field belongs to; <see langword="null"/> for every type.</summary>
    [Filter(nameof(AppSyncResolverEvent.TypeName), MatchBy.Exact)]
    public string? TypeName { get; } = typeName;

    /// <summary>The field; <see langword="null"/> for every field.</summary>
    [Filter(nameof(AppSyncResolverEvent.FieldName), MatchBy.Exact)]
    public string? FieldName { get; } = fieldName;
}
