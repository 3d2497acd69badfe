namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>The vocabulary of sources, by metadata name.</summary>
internal static class SourceNames
{
    public const string Library = "Lambda.Routing";

    public const string Source = "Lambda.Routing.Declaring.SourceAttribute";

    public const string Shape = "Lambda.Routing.Declaring.ShapeAttribute";

    public const string Overrides = "Lambda.Routing.Declaring.OverridesAttribute";

    public const string Acknowledged = "Lambda.Routing.Declaring.AcknowledgedAttribute";

    public const string EventDetector = "Lambda.Routing.Declaring.EventDetectorAttribute";
}
