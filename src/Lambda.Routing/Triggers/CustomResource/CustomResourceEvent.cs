using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A request of AWS CloudFormation to create, update or delete a custom resource.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-requests.html">request objects</see>.
/// The provider framework of the AWS CDK sends the same without a response URL, and reads the invocation's answer.
/// </remarks>
[EventType]
[PayloadPath("ResourceProperties")]
[TextScalars]
[Source("cloudformation")]
[Shape("RequestType = Create|Update|Delete", "StackId", "RequestId")]
public sealed partial record CustomResourceEvent : IPayloadCarrier
{
    /// <summary>What is requested: <c>Create</c>, <c>Update</c> or <c>Delete</c>.</summary>
    [Discriminator]
    [JsonPropertyName("RequestType")]
    public required partial string RequestType { get; init; }

    /// <summary>Where the answer goes. A secret: who has it can answer. <see langword="null"/> where the invocation's answer is read instead.</summary>
    [JsonPropertyName("ResponseURL")]
    public partial string? ResponseUrl { get; init; }

    /// <summary>The stack's ARN.</summary>
    [Discriminator]
    [JsonPropertyName("StackId")]
    public required partial string StackId { get; init; }

    /// <summary>The request's id, unique in the stack.</summary>
    [Discriminator]
    [JsonPropertyName("RequestId")]
    public required partial string RequestId { get; init; }

    /// <summary>The resource's type in the template: <c>Custom::Bucket</c>, or <c>AWS::CloudFormation::CustomResource</c>.</summary>
    [JsonPropertyName("ResourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>The resource's name in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public partial string? LogicalResourceId { get; init; }

    /// <summary>The id that an earlier answer gave the resource; <see langword="null"/> on <c>Create</c>.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public partial string? PhysicalResourceId { get; init; }

    /// <summary>The function's ARN, as the template has it.</summary>
    [JsonPropertyName("ServiceToken")]
    public partial string? ServiceToken { get; init; }

    /// <summary>The properties that the template gives the resource; numbers and Booleans are strings.</summary>
    [JsonPropertyName("ResourceProperties")]
    public Payload ResourceProperties { get; init; }

    /// <summary>On <c>Update</c>: the properties before.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public Payload OldResourceProperties { get; init; }

    /// <summary>From the provider framework of the AWS CDK, when it asks whether the resource is complete: the data that was returned first.</summary>
    [JsonPropertyName("Data")]
    public Payload Data { get; init; }

    /// <summary>The properties that the template gives the resource.</summary>
    public Payload Payload => ResourceProperties;

    /// <summary>What is requested of which resource; never the response URL, which is a secret.</summary>
    public override string ToString() => $"{nameof(CustomResourceEvent)} {{ {RequestType} {ResourceType} {LogicalResourceId} }}";
}
