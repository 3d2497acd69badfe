using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What detectors of AWS IoT Events send
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-iotevents.html">example event</see>).
/// </summary>
public static class IotEventsEvents
{
    /// <summary>A detector acted on a message.</summary>
    /// <param name="detectorModel">The detector model's name.</param>
    /// <param name="eventName">The name of the detector model's event.</param>
    /// <param name="state">The name of the detector's state.</param>
    /// <param name="input">The input's name.</param>
    /// <param name="variables">The detector's variables, as a JSON object.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="JsonException"><paramref name="variables"/> is no JSON.</exception>
    public static ReadOnlyMemory<byte> Of(string detectorModel, string eventName, string state = "Normal", string input = "my-input", string variables = "{}")
    {
        ArgumentException.ThrowIfNullOrEmpty(detectorModel);
        ArgumentException.ThrowIfNullOrEmpty(eventName);
        return EventWriter.Write((detectorModel, eventName, state, input, variables), static (writer, all) =>
        {
            writer.WriteString("eventName", all.eventName);
            writer.WriteNumber("eventTime", TestAccount.Now.ToUnixTimeMilliseconds());
            writer.WriteStartObject("payload");
            writer.WriteString("actionExecutionId", TestAccount.IdOf(1));
            writer.WriteStartObject("detector");
            writer.WriteString("detectorModelName", all.detectorModel);
            writer.WriteString("keyValue", "my-device");
            writer.WriteString("detectorModelVersion", "1");
            writer.WriteEndObject();
            writer.WriteStartObject("eventTriggerDetails");
            writer.WriteString("inputName", all.input);
            writer.WriteString("messageId", TestAccount.IdOf(2));
            writer.WriteString("triggerType", "Message");
            writer.WriteEndObject();
            writer.WriteStartObject("state");
            writer.WriteString("stateName", all.state);
            writer.WritePropertyName("variables");
            writer.WriteRawValue(all.variables);
            writer.WriteStartObject("timers");
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndObject();
        });
    }
}
