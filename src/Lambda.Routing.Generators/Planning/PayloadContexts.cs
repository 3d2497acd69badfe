using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Chooses the <c>JsonSerializerContext</c> that reads or writes each payload type.</summary>
internal static class PayloadContexts
{
    public static EquatableArray<PayloadJsonModel> Choose(
        ProjectModel project, List<SourcePlan> sources, EquatableArray<JsonContextModel> contexts, List<RouteFinding> findings)
    {
        var chosen = new List<PayloadJsonModel>();
        foreach (RoutePlan route in sources.SelectMany(source => source.Routes))
        {
            foreach ((string type, string readable, FindingTarget target, BindingModel? payload) in TypesOf(route))
            {
                string preferred = route.Handler.JsonContext.Length > 0 ? route.Handler.JsonContext : project.JsonContext;
                if (Find(contexts, type, preferred, project.Serializer.Context, out string known) is not { } context)
                {
                    findings.Add(new RouteFinding(route.Handler.FullName, route.Name, known.Length == 0
                        ? UnknownTypes.Finding(target, type, readable, preferred)
                        : Finding.Of(RouteIds.PayloadKnownTwice, target, readable, known)));
                    continue;
                }
                PayloadChecks.Check(route, payload, context, findings);
                string only = route.Handler.JsonContext.Length > 0 ? route.Name : "";
                if (!chosen.Any(json => json.Type == type && json.Route == only))
                {
                    chosen.Add(new PayloadJsonModel(chosen.Count, type, context.Type, context.HasOptions, only));
                }
            }
        }
        // A contract for one route comes before the one for all, so that a look-up by type finds it first.
        return chosen.OrderBy(json => json.Route.Length == 0).ToEquatableArray();
    }

    private static IEnumerable<(string Type, string Readable, FindingTarget Target, BindingModel? Payload)> TypesOf(RoutePlan route)
    {
        foreach (BindingModel binding in route.Route.Bindings)
        {
            if (binding.NeedsJson)
            {
                yield return (binding.Type, binding.Readable, new FindingTarget(FindingPart.Parameter, binding.Position), binding);
            }
        }
        if (route.Route.Answer is { NeedsJson: true, Value: var value })
        {
            yield return (value.Type, value.Readable, new FindingTarget(FindingPart.ReturnType), null);
        }
    }

    private static JsonContextModel? Find(EquatableArray<JsonContextModel> contexts, string type, string preferred, string named, out string known)
    {
        JsonContextModel[] listing = [.. contexts.Where(context => context.Listed.Contains(type))];
        JsonContextModel[] knowing = listing.Length > 0 ? listing : [.. contexts.Where(context => context.Known.Contains(type))];
        known = string.Join(", ", knowing.Select(context => context.Type.Replace("global::", "")));
        if (preferred.Length > 0)
        {
            known = "";
            return contexts.FirstOrDefault(context => context.Type == preferred && context.Known.Contains(type));
        }
        if (knowing.FirstOrDefault(context => context.Type == named) is { } serializers)
        {
            return serializers;
        }
        // Contexts without options of their own all read alike.
        return knowing.Length == 1 || (knowing.Length > 1 && knowing.All(context => !context.HasOptions)) ? knowing[0] : null;
    }
}
