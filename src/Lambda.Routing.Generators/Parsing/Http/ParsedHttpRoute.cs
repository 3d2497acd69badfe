using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>What a route template says, and what is wrong with it.</summary>
/// <param name="Model"><see langword="null"/> when anything is.</param>
/// <param name="Findings">All of them errors.</param>
internal sealed record ParsedHttpRoute(HttpRouteModel? Model, EquatableArray<Finding> Findings);
