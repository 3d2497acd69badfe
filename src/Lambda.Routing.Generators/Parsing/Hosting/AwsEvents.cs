using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Hosting;

/// <summary>Whether a method may take or return what it does of AWS's classes.</summary>
internal static class AwsEvents
{
    public static void Check(
        IMethodSymbol method, TriggerModel trigger, EquatableArray<BindingModel> bindings, HttpRouteModel? http, List<Finding> findings)
    {
        if (!bindings.Any(binding => binding.Kind == BindingKind.AwsEvent))
        {
            // As a body or a record's result it would be the whole answer within an answer.
            if (ReturnParser.ValueOf(method) is { } value && AwsTypes.IsOfAws(ReturnParser.NonNullable(value)))
            {
                findings.Add(Finding.Of(RouteIds.AwsTypeAsPayload, new(FindingPart.ReturnType), value.Readable()));
            }
        }
        else if (http is { IsDefault: false })
        {
            findings.Add(Finding.Of(
                RouteIds.AwsEventOfOneRoute, new(FindingPart.Attribute, trigger.AttributeIndex, trigger.RouteArgument), method.Name));
        }
    }
}
