using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>What a type declares, and what is wrong with it; findings are seen from the type.</summary>
/// <param name="Model"><see langword="null"/> when the type is no source.</param>
/// <param name="Findings">All of them errors.</param>
internal sealed record ParsedSource(SourceModel? Model, EquatableArray<Finding> Findings);
