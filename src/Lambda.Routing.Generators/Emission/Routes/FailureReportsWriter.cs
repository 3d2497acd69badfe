using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes when a route's answer names its failed records: what is declared, and what operators decide at start-up.</summary>
internal static class FailureReportsWriter
{
    public static string Expression(RoutePlan route, ProjectModel project, string instance)
    {
        string whole = route.Route.Trigger.Option("WholeBatchFailure") == "\"Report\"" ? $", {RuntimeNames.WholeBatchFailure}.Report" : "";
        return $"{instance}Options.ReportsFailures({Literals.Text(route.Name)}, {Literals.Flag(PartialResponses.DeclaredFor(route, project) == true)}{whole})";
    }
}
