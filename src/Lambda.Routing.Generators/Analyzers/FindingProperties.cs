using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>What a diagnostic carries for its code fix beside its message.</summary>
internal static class FindingProperties
{
    /// <summary>The qualified name of the type that the diagnostic is about.</summary>
    public const string Type = "Type";

    public static ImmutableDictionary<string, string?> Of(Finding finding) => finding.Id == RouteIds.UnknownPayload
        ? ImmutableDictionary<string, string?>.Empty.Add(Type, finding.Arguments[UnknownTypes.TypeArgument])
        : ImmutableDictionary<string, string?>.Empty;
}
