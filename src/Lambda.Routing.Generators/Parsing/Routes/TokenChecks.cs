using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds handlers of batches that do not learn when time runs out: what they do for the rest of a batch is done again.</summary>
internal static class TokenChecks
{
    private const string Batch = "Batch";

    public static void Check(IMethodSymbol method, IReadOnlyList<RouteModel> routes, List<Finding> findings)
    {
        if (routes.Any(route => route.Trigger.Name.EndsWith(Batch, StringComparison.Ordinal)
            && !route.Bindings.Any(binding => binding.Kind is BindingKind.CancellationToken)))
        {
            findings.Add(Finding.Of(RouteIds.NoToken, new(FindingPart.Name), method.Name));
        }
    }
}
