using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event whose sender chose its form: a task of AWS Step Functions, or whoever else invokes the function by its name.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-stepfunctions.html">Orchestrating with Step Functions</see>.</remarks>
[PayloadPath("")]
[Source("direct", OnlyWhereUsed = true)]
public sealed partial record DirectEvent : JsonEvent, IEvent<DirectEvent>
{
    static DirectEvent IReadable<DirectEvent>.Read(ref EventReader reader)
    {
        Payload raw = WholeDocument.Read(ref reader, out JsonElement json);
        return new DirectEvent { Json = json, Raw = raw };
    }
}
