using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.ResponseTypes;

namespace Lambda.Routing.Generators.Parsing.ResponseTypes;

/// <summary>What a response type declares, and what is wrong with it; findings are seen from the type.</summary>
/// <param name="Model"><see langword="null"/> when no writer is to be written for the type.</param>
/// <param name="Findings">All of them errors.</param>
internal sealed record ParsedResponseType(ResponseTypeModel? Model, EquatableArray<Finding> Findings);
