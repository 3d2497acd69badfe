using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A ping of a known tool. A handler takes it as <see cref="WarmupEvent"/>.</summary>
/// <remarks>
/// Source: <see href="https://www.serverless.com/plugins/serverless-plugin-warmup">serverless-plugin-warmup</see>,
/// <see href="https://www.npmjs.com/package/lambda-warmer">lambda-warmer</see>.
/// </remarks>
[PayloadPath("")]
[Source("warmup", Trigger = FunctionTrigger.Timer, OnlyWhereUsed = true)]
[Shape("source = serverless-plugin-warmup")]
[Shape("warmer", "concurrency")]
public sealed partial record KnownWarmupEvent : WarmupEvent, IEvent<KnownWarmupEvent>
{
    static KnownWarmupEvent IReadable<KnownWarmupEvent>.Read(ref EventReader reader)
    {
        Payload raw = WholeDocument.Read(ref reader, out JsonElement json);
        return new KnownWarmupEvent { Json = json, Raw = raw };
    }
}
