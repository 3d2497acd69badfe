using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Validation;

/// <summary>A parameter's value with its checks around it.</summary>
internal static class CheckExpression
{
    private const int Forbidden = 403;

    /// <summary>The value that fails where it is not valid.</summary>
    /// <param name="value">The value as it was read, an expression.</param>
    /// <param name="binding">The parameter.</param>
    /// <param name="route">Its route.</param>
    /// <param name="json">The payload's contract, an expression; empty for none.</param>
    public static string Of(string value, BindingModel binding, RoutePlan route, string json)
    {
        string checkedByType = ByType(value, binding, route, json);
        string awaited = binding.Validation is null ? value : $"await {checkedByType}.ConfigureAwait(false)";
        return ByRules(awaited, binding, route);
    }

    /// <summary>The task of the value, for a list whose records are read one by one.</summary>
    public static string ByType(string value, BindingModel binding, RoutePlan route, string json)
    {
        bool http = route.Route.Source.Kind == EventKind.Http;
        string contract = json.Length == 0 ? "null" : json;
        return http
            ? $"{RuntimeNames.HttpValidation}.CheckAsync({value}, Validator, {contract}, scope.ServiceProvider, call.Invocation.CancellationToken)"
            : $"{RuntimeNames.ValidatedPayloads}.CheckAsync({value}, Validator, {contract}, {Where(binding, route)}, scope.ServiceProvider, invocation.CancellationToken)";
    }

    private static string ByRules(string value, BindingModel binding, RoutePlan route)
    {
        if (binding.Rules.Count == 0)
        {
            return value;
        }
        string name = Literals.Text(binding.Argument.Length > 0 && !binding.Argument.StartsWith(".", StringComparison.Ordinal) ? binding.Argument : binding.Name);
        string services = route.NeedsServices ? "scope.ServiceProvider" : "null";
        return route.Route.Source.Kind == EventKind.Http
            ? $"{RuntimeNames.HttpValidation}.Check({value}, {name}, {RuleWriter.Name(route, binding)}, {services}{(binding.Kind == BindingKind.HttpClaim ? $", {Forbidden}" : "")})"
            : $"{RuntimeNames.ValidatedPayloads}.Check({value}, {name}, {RuleWriter.Name(route, binding)}, {Where(binding, route)}, {services})";
    }

    private static string Where(BindingModel binding, RoutePlan route) => Literals.Text($"{route.Name}, parameter '{binding.Name}'");
}
