namespace Lambda.Routing.Declaring;

/// <summary>
/// Carries what was compiled: the function's routes with their sources, filters, options and template facts, as versioned
/// JSON. The source generator writes it; <c>lambda-routing</c> reads it from the built assembly without running it.
/// </summary>
/// <param name="json">The manifest.</param>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class LambdaRoutingManifestAttribute(string json) : Attribute
{
    /// <summary>The manifest, as JSON with a <c>version</c> member.</summary>
    public string Json { get; } = json;
}
