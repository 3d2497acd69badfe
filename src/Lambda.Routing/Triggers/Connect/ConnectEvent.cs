using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Connect;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A flow of Amazon Connect calls the function.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">Invoke AWS Lambda functions</see>.</remarks>
[EventType]
[Source("connect")]
[AwsEventClass("Amazon.Lambda.ConnectEvents.ContactFlowEvent")]
[Shape("Details.ContactData")]
[PayloadPath("Details.Parameters")]
[MessageAttributeForm("Details.ContactData.Attributes", """{"{name}":"{value}"}""")]
public sealed partial record ConnectEvent
    : IRespondingEvent<ConnectEvent, IReadOnlyDictionary<string, string>>, IRespondingEvent<ConnectEvent, JsonElement>,
        IDefaultRespondingEvent<ConnectEvent>, IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>The kind of event: <c>ContactFlowEvent</c>.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>The contact, and what the flow gave the function.</summary>
    [Discriminator]
    [JsonPropertyName("Details")]
    public required ConnectDetails Details { get; init; }

    /// <summary>The contact: <c>Details.ContactData</c>.</summary>
    public ConnectContact Contact => Details.ContactData;

    /// <summary>What the flow gave the function: <c>Details.Parameters</c>.</summary>
    public Payload Payload => Details.Parameters;

    /// <summary>A contact attribute.</summary>
    /// <param name="name">Its name.</param>
    public string? GetMessageAttribute(string name) => Contact.Attributes.GetValueOrDefault(name);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, ConnectEvent @event, IReadOnlyDictionary<string, string> response, IBufferWriter<byte> output) =>
        ConnectAnswer.Write(response, output);

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, ConnectEvent @event, JsonElement response, IBufferWriter<byte> output) =>
        ConnectAnswer.Write(response, output);

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, ConnectEvent @event, IBufferWriter<byte> output) => output.Write("{}"u8);
}
