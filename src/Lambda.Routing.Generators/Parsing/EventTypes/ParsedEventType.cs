using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>What an event type declares, and what is wrong with it; findings are seen from the type.</summary>
/// <param name="Model"><see langword="null"/> when no reader can be written for the type.</param>
/// <param name="Findings">All of them errors.</param>
internal sealed record ParsedEventType(EventTypeModel? Model, EquatableArray<Finding> Findings);
