using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A ping with the facts that a route declares. A handler takes it as <see cref="WarmupEvent"/>.</summary>
[PayloadPath("")]
[Source("warmup", Trigger = FunctionTrigger.Timer, OnlyWhereUsed = true)]
public sealed partial record DeclaredWarmupEvent : WarmupEvent, IEvent<DeclaredWarmupEvent>
{
    static DeclaredWarmupEvent IReadable<DeclaredWarmupEvent>.Read(ref EventReader reader)
    {
        Payload raw = WholeDocument.Read(ref reader, out JsonElement json);
        return new DeclaredWarmupEvent { Json = json, Raw = raw };
    }
}
