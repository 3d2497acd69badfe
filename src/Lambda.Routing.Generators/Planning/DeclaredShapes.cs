using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Gives the shapes that routes declare their places among each other and among the services' own: the narrower one takes the event.</summary>
internal static class DeclaredShapes
{
    public static void Order(List<SourcePlan> sources, List<EventModel> acknowledged, EquatableArray<SourceModel> others, List<RouteFinding> findings)
    {
        for (int i = 0; i < sources.Count; i++)
        {
            if (sources[i].Event.Shape is not { IsDeclared: true } declared)
            {
                continue;
            }
            // A source that no route takes is in the way of no other: its events are looked for only so that a fallback leaves them alone.
            sources[i] = Overriding(sources[i], others.Where(other => MayBothHold(declared, other)));
            for (int j = 0; j < sources.Count; j++)
            {
                if (j != i && sources[j].Event.Shape is { } other && (j > i || !other.IsDeclared))
                {
                    Order(sources, i, j, findings);
                }
            }
            for (int done = 0; done < acknowledged.Count; done++)
            {
                Order(sources, i, acknowledged, done, findings);
            }
        }
    }

    private static void Order(List<SourcePlan> sources, int one, int other, List<RouteFinding> findings)
    {
        SourceModel shape = sources[one].Event.Shape!, against = sources[other].Event.Shape!;
        bool narrower = Implies(shape, against), wider = Implies(against, shape);
        if (narrower && wider)
        {
            Report(sources[one], sources[other], findings);
            if (against.IsDeclared)
            {
                Report(sources[other], sources[one], findings);
            }
        }
        if (narrower)
        {
            sources[one] = Overriding(sources[one], [against]);
        }
        else if (wider)
        {
            sources[other] = Overriding(sources[other], [shape]);
        }
    }

    private static void Order(List<SourcePlan> sources, int one, List<EventModel> acknowledged, int done, List<RouteFinding> findings)
    {
        SourceModel shape = sources[one].Event.Shape!, against = acknowledged[done].Shape!;
        bool narrower = Implies(shape, against), wider = Implies(against, shape);
        if (narrower && wider)
        {
            Report(sources[one], acknowledged[done].Name, findings);
        }
        if (narrower)
        {
            sources[one] = Overriding(sources[one], [against]);
        }
        else if (wider)
        {
            acknowledged[done] = acknowledged[done] with { Shape = Overriding(against, [shape]) };
        }
    }

    private static bool Implies(SourceModel one, SourceModel other) =>
        one.Alternatives.Any(shape => other.Alternatives.Any(against => ShapeLogic.Implies(shape, against)));

    private static bool MayBothHold(SourceModel one, SourceModel other) =>
        one.Alternatives.Any(shape => other.Alternatives.Any(
            against => !ShapeLogic.IsImpossible(new ShapeModel(shape.Facts.Concat(against.Facts).ToEquatableArray()))));

    private static SourcePlan Overriding(SourcePlan source, IEnumerable<SourceModel> given) =>
        source with { Event = source.Event with { Shape = Overriding(source.Event.Shape!, given) } };

    private static SourceModel Overriding(SourceModel shape, IEnumerable<SourceModel> given) =>
        shape with { Overrides = shape.Overrides.Concat(given.Select(model => model.Id)).Distinct().ToEquatableArray() };

    private static void Report(SourcePlan source, SourcePlan other, List<RouteFinding> findings) =>
        Report(source, string.Join(", ", other.Routes.Select(route => route.Name)), findings);

    private static void Report(SourcePlan source, string others, List<RouteFinding> findings)
    {
        findings.AddRange(source.Routes.Select(route => new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
            RouteIds.SameShape, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, others))));
    }
}
