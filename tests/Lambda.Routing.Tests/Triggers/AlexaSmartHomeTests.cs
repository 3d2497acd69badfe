using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Triggers;

public sealed class AlexaSmartHomeTests
{
    private static readonly AlexaDirectiveEvent s_directive = EventReader.ReadDocument<AlexaDirectiveEvent>(Samples.Read("Alexa", "alexa.AlexaDirectiveEvent"));
    private static readonly AlexaApplianceEvent s_appliance = EventReader.ReadDocument<AlexaApplianceEvent>(Samples.Read("Alexa", "alexa.AlexaApplianceEvent"));

    [Fact]
    public void The_samples_of_both_forms_are_read()
    {
        Assert.Equal(("Alexa.BrightnessController", "SetBrightness", "lamp-1"), (s_directive.Namespace, s_directive.Name, s_directive.DirectiveEndpoint!.EndpointId));
        Assert.Equal("42", s_directive.Payload.Find("brightness"));
        Assert.Equal(("Alexa.ConnectedHome.Control", "TurnOnRequest", null), (s_appliance.Namespace, s_appliance.Name, s_appliance.DirectiveEndpoint));
        Assert.Equal("lamp-1", s_appliance.Payload.Find("appliance.applianceId"));
    }

    [Fact]
    public void What_is_done_is_told_with_the_state()
    {
        AlexaProperty brightness = AlexaProperty.Of("Alexa.BrightnessController", "brightness", 42.5) with { TimeOfSample = DateTimeOffset.UnixEpoch, UncertaintyInMilliseconds = 5 };
        AlexaProperty power = AlexaProperty.Of("Alexa.PowerController", "powerState", "O\"N") with { TimeOfSample = DateTimeOffset.UnixEpoch };

        Assert.Equal(
            """{"event":{"header":{"namespace":"Alexa","name":"Response","messageId":"ID","correlationToken":"sample-correlation","payloadVersion":"3"},"endpoint":{"scope":{"type":"BearerToken","token":"sample-token"},"endpointId":"lamp-1"},"payload":{}},"context":{"properties":[{"namespace":"Alexa.BrightnessController","name":"brightness","value":42.5,"timeOfSample":"1970-01-01T00:00:00Z","uncertaintyInMilliseconds":5},{"namespace":"Alexa.PowerController","name":"powerState","value":"O\"N","timeOfSample":"1970-01-01T00:00:00Z","uncertaintyInMilliseconds":0}]}}""",
            Written(s_directive, AlexaSmartHomeResponse.Done(s_directive, brightness, power)));
        Assert.Equal(
            """{"header":{"namespace":"Alexa.ConnectedHome.Control","name":"TurnOnConfirmation","messageId":"ID","payloadVersion":"2"},"payload":{}}""",
            Written(s_appliance, AlexaSmartHomeResponse.Done(s_appliance)));
    }

    [Fact]
    public void What_went_wrong_is_told()
    {
        Assert.Equal(
            """{"event":{"header":{"namespace":"Alexa","name":"ErrorResponse","messageId":"ID","correlationToken":"sample-correlation","payloadVersion":"3"},"endpoint":{"scope":{"type":"BearerToken","token":"sample-token"},"endpointId":"lamp-1"},"payload":{"type":"ENDPOINT_UNREACHABLE","message":"off"}}}""",
            Written(s_directive, AlexaSmartHomeResponse.Error(s_directive, "ENDPOINT_UNREACHABLE", "off")));
        Assert.Equal(
            """{"header":{"namespace":"Alexa.ConnectedHome.Control","name":"TargetOfflineError","messageId":"ID","payloadVersion":"2"},"payload":{}}""",
            Written(s_appliance, AlexaSmartHomeResponse.Error(s_appliance, "TargetOfflineError", "off")));
    }

    [Fact]
    public void An_answer_may_be_of_any_kind()
    {
        Assert.StartsWith(
            """{"event":{"header":{"namespace":"Alexa.BrightnessController","name":"Odd.Response",""",
            Written(s_directive, AlexaSmartHomeResponse.Of(s_directive, "Odd.Response", JsonElement.Parse("[1]"), (JsonTypeInfo<JsonElement>)JsonSerializerOptions.Default.GetTypeInfo(typeof(JsonElement)))), StringComparison.Ordinal);
        var output = new ArrayBufferWriter<byte>();
        AlexaDirectiveEvent.WriteResponse([], s_directive, JsonElement.Parse("""{"event":1}"""), output);
        Assert.Equal("""{"event":1}""", Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        AlexaDirectiveEvent built = EventReader.ReadDocument<AlexaDirectiveEvent>(AlexaEvents.Directive("Alexa.PowerController", "TurnOn", """{"a":1}""", "d"));

        Assert.Equal(("Alexa.PowerController", "TurnOn", "d", """{"a":1}"""), (built.Namespace, built.Name, built.DirectiveEndpoint!.EndpointId, built.Payload.GetString()));
    }

    private static string Written(AlexaSmartHomeEvent asked, AlexaSmartHomeResponse answer)
    {
        var output = new ArrayBufferWriter<byte>();
        if (asked is AlexaDirectiveEvent directive)
        {
            AlexaDirectiveEvent.WriteResponse([], directive, answer, output);
        }
        else
        {
            AlexaApplianceEvent.WriteResponse([], (AlexaApplianceEvent)asked, answer, output);
        }
        string written = Encoding.UTF8.GetString(output.WrittenSpan);
        JsonNode root = JsonNode.Parse(written)!;
        string id = (string)(root["event"] ?? root)["header"]!["messageId"]!;
        Assert.True(Guid.TryParse(id, out _));
        return written.Replace(id, "ID", StringComparison.Ordinal);
    }
}
