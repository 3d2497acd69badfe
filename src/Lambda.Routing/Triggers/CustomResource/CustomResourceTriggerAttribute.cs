using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the requests of AWS CloudFormation custom resources, and answers each of them exactly once.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-requesttypes.html">request types</see>.</remarks>
/// <param name="type">The resource's type in the template: <c>Custom::Bucket</c>, or its beginning with <c>*</c> at the end; without one, every type that no other route names.</param>
/// <example><code>[CustomResourceTrigger("Custom::Bucket", RequestType = "Create")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CustomResourceEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::CloudFormation::CustomResource")]
public sealed class CustomResourceTriggerAttribute(string? type = null) : TriggerAttribute
{
    /// <summary>The resource's type in the template, or its beginning with <c>*</c> at the end; <see langword="null"/> for every type that no other route names.</summary>
    [Filter(nameof(CustomResourceEvent.ResourceType), MatchBy.Wildcard)]
    public string? Type { get; } = type;

    /// <summary>What is requested: <c>Create</c>, <c>Update</c> or <c>Delete</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(CustomResourceEvent.RequestType), MatchBy.Exact)]
    public string? RequestType { get; init; }
}
