using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Reporting;

/// <summary>A fact that a route declares, in words.</summary>
internal static class FactText
{
    public static string Of(ManifestFact fact) => (fact.Not ? "not: " : "") + fact.Test switch
    {
        "object" => $"{fact.Path} is an object",
        "array" => $"{fact.Path} is an array",
        "equals" => $"{fact.Path} = {string.Join(" or ", fact.Values)}",
        "contains" => $"{fact.Path} has {string.Join("", fact.Values)} in it",
        _ => $"{fact.Path} is there",
    };
}
