using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// Requests of AWS CloudFormation custom resources
/// (<see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-requests.html">request objects</see>).
/// Without a response URL, as the AWS CDK's provider framework sends them: the invocation's answer is the result, and a failure is thrown.
/// </summary>
public static class CustomResourceEvents
{
    private const string LogicalResourceId = "MyResource";

    /// <summary>A resource is to be created.</summary>
    /// <param name="type">The resource's type: <c>Custom::Shelf</c>.</param>
    /// <param name="properties">The resource's properties, as a JSON object.</param>
    /// <param name="responseUrl">Where the answer goes; <see langword="null"/> for the invocation's own answer.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="properties"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Create(string type, string properties = "{}", string? responseUrl = null) =>
        Write("Create", type, null, properties, null, responseUrl);

    /// <summary>A resource is to be updated.</summary>
    /// <param name="type">The resource's type: <c>Custom::Shelf</c>.</param>
    /// <param name="physicalResourceId">The id that the resource has.</param>
    /// <param name="properties">The resource's properties, as a JSON object.</param>
    /// <param name="oldProperties">The properties before, as a JSON object.</param>
    /// <param name="responseUrl">Where the answer goes; <see langword="null"/> for the invocation's own answer.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="properties"/> or <paramref name="oldProperties"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Update(
        string type, string physicalResourceId, string properties = "{}", string oldProperties = "{}", string? responseUrl = null) =>
        Write("Update", type, physicalResourceId, properties, oldProperties, responseUrl);

    /// <summary>A resource is to be deleted.</summary>
    /// <param name="type">The resource's type: <c>Custom::Shelf</c>.</param>
    /// <param name="physicalResourceId">The id that the resource has.</param>
    /// <param name="properties">The resource's properties, as a JSON object.</param>
    /// <param name="responseUrl">Where the answer goes; <see langword="null"/> for the invocation's own answer.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="properties"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Delete(string type, string physicalResourceId, string properties = "{}", string? responseUrl = null) =>
        Write("Delete", type, physicalResourceId, properties, null, responseUrl);

    private static ReadOnlyMemory<byte> Write(
        string requestType, string type, string? physicalResourceId, string properties, string? oldProperties, string? responseUrl)
    {
        ArgumentException.ThrowIfNullOrEmpty(type);
        return EventWriter.Write((requestType, type, physicalResourceId, properties, oldProperties, responseUrl), static (writer, all) =>
        {
            writer.WriteString("RequestType", all.requestType);
            writer.WriteString("ServiceToken", TestAccount.Arn("lambda", "function:my-function"));
            if (all.responseUrl is not null)
            {
                writer.WriteString("ResponseURL", all.responseUrl);
            }
            writer.WriteString("StackId", TestAccount.Arn("cloudformation", $"stack/my-stack/{TestAccount.IdOf(1)}"));
            writer.WriteString("RequestId", TestAccount.IdOf(2));
            writer.WriteString("ResourceType", all.type);
            writer.WriteString("LogicalResourceId", LogicalResourceId);
            if (all.physicalResourceId is not null)
            {
                writer.WriteString("PhysicalResourceId", all.physicalResourceId);
            }
            writer.WritePropertyName("ResourceProperties");
            writer.WriteRawValue(all.properties);
            if (all.oldProperties is not null)
            {
                writer.WritePropertyName("OldResourceProperties");
                writer.WriteRawValue(all.oldProperties);
            }
        });
    }
}
