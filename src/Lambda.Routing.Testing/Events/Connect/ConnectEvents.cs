using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What flows of Amazon Connect send
/// (<see href="https://docs.aws.amazon.com/connect/latest/adminguide/connect-lambda-functions.html">example JSON request</see>).
/// </summary>
public static class ConnectEvents
{
    /// <summary>A flow calls the function for a contact.</summary>
    /// <param name="parameters">What the flow gives the function, by name.</param>
    /// <param name="channel">How the customer came.</param>
    /// <param name="attributes">The contact attributes, by name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(
        IReadOnlyDictionary<string, string>? parameters = null, string channel = "VOICE", IReadOnlyDictionary<string, string>? attributes = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(channel);
        return EventWriter.Write((parameters, channel, attributes), static (writer, all) =>
        {
            writer.WriteString("Name", "ContactFlowEvent");
            writer.WriteStartObject("Details");
            writer.WriteStartObject("ContactData");
            writer.WriteMap("Attributes", all.attributes ?? new Dictionary<string, string>());
            writer.WriteString("Channel", all.channel);
            writer.WriteString("ContactId", TestAccount.IdOf(1));
            WriteEndpoint(writer, "CustomerEndpoint", "+12065550100");
            writer.WriteString("InitialContactId", TestAccount.IdOf(1));
            writer.WriteString("InitiationMethod", "INBOUND");
            writer.WriteString("InstanceARN", TestAccount.Arn("connect", "instance/" + TestAccount.IdOf(2)));
            writer.WriteString("PreviousContactId", TestAccount.IdOf(1));
            writer.WriteNull("Queue");
            WriteEndpoint(writer, "SystemEndpoint", "+12065550199");
            writer.WriteEndObject();
            writer.WriteMap("Parameters", all.parameters ?? new Dictionary<string, string>());
            writer.WriteEndObject();
        });
    }

    private static void WriteEndpoint(Utf8JsonWriter writer, string name, string address)
    {
        writer.WriteStartObject(name);
        writer.WriteString("Address", address);
        writer.WriteString("Type", "TELEPHONE_NUMBER");
        writer.WriteEndObject();
    }
}
