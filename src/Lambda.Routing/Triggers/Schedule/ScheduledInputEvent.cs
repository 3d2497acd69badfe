using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A schedule with an input of its own fell due: the event is that input and nothing else.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/scheduler/latest/UserGuide/managing-targets-templated.html">templated targets</see>.</remarks>
[PayloadPath("")]
[Source("schedule", Trigger = FunctionTrigger.Timer, OnlyWhereUsed = true)]
public sealed partial record ScheduledInputEvent : JsonEvent, IEvent<ScheduledInputEvent>
{
    static ScheduledInputEvent IReadable<ScheduledInputEvent>.Read(ref EventReader reader)
    {
        Payload raw = WholeDocument.Read(ref reader, out JsonElement json);
        return new ScheduledInputEvent { Json = json, Raw = raw };
    }
}
