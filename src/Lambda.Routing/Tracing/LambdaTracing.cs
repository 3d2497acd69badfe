using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Tracing;

/// <summary>
/// The activities that the library starts: one for each invocation, and within it one for each record of a batch. Whoever listens
/// to <see cref="SourceName"/> gets them: <see cref="XRayExporter"/>, OpenTelemetry, a listener of one's own. Without one they cost nothing.
/// </summary>
public static class LambdaTracing
{
    /// <summary>The name of the activity source: <c>Lambda.Routing</c>.</summary>
    public const string SourceName = "Lambda.Routing";

    private const string Switch = "Lambda.Routing.Tracing";

    private static readonly ActivitySource s_source = new(SourceName);

    /// <summary>Whether anybody wants activities. The MSBuild property <c>LambdaRoutingTracing</c> set to <c>false</c> trims them away.</summary>
    internal static bool IsWanted => IsSupported && s_source.HasListeners();

    internal static ActivitySource Source => s_source;

    [FeatureSwitchDefinition(Switch)]
    private static bool IsSupported => !AppContext.TryGetSwitch(Switch, out bool on) || on;
}
