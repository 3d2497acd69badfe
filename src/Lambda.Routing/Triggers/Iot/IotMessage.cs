using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A message that a rule of AWS IoT Core passed on: whatever the rule's SELECT yields.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot/latest/developerguide/lambda-rule-action.html">Lambda rule action</see>.</remarks>
[PayloadPath("")]
[Source("iot-rule", Trigger = FunctionTrigger.PubSub, OnlyWhereUsed = true)]
public sealed partial record IotMessage : JsonEvent, IEvent<IotMessage>
{
    static IotMessage IReadable<IotMessage>.Read(ref EventReader reader)
    {
        Payload raw = WholeDocument.Read(ref reader, out JsonElement json);
        return new IotMessage { Json = json, Raw = raw };
    }
}
