using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes pings that keep an execution environment warm, so that they reach no other route. The method is static or of a class without
/// services, and takes no service: the ping is answered without a scope, and before any service is built.
/// </summary>
/// <remarks>Source: <see href="https://www.serverless.com/plugins/serverless-plugin-warmup">serverless-plugin-warmup</see>.</remarks>
/// <param name="facts">
/// What tells the pings of a tool of one's own, as <see cref="ShapeAttribute"/> spells it: <c>ping = true</c>. Without any, those of
/// serverless-plugin-warmup and of lambda-warmer.
/// </param>
/// <example><code>[WarmupTrigger] public static void Warm() { }</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(KnownWarmupEvent), typeof(DeclaredWarmupEvent))]
[Delivery(Delivery.Synchronous)]
[WithoutServices(nameof(BuildServices))]
public sealed class WarmupTriggerAttribute(params string[] facts) : TriggerAttribute
{
    /// <summary>What tells the pings of a tool of one's own; empty for those of known tools.</summary>
    [ShapeFacts]
    public IReadOnlyList<string> Facts { get; } = facts;

    /// <summary>
    /// Whether the function's singletons are built when an environment starts, so that its first ping has warmed them too and their failure is an
    /// initialisation error. Otherwise an environment with this trigger builds them at the first event that is no ping.
    /// </summary>
    [Option]
    public bool BuildServices { get; init; }
}
