using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Envelopes;
using Lambda.Routing.Generators.Parsing.Hosting;
using Lambda.Routing.Generators.Parsing.Http;
using Lambda.Routing.Generators.Parsing.Payloads;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a method with triggers into a model. The only place that does: generator and analyzer both call it.</summary>
internal static class HandlerParser
{
    /// <summary>The model of what a node stands for; null when that has no trigger.</summary>
    public static HandlerModel? Parse(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        HandlerSyntax.SymbolOf(node, model, cancellation) is { } method ? Parse(method, model.Compilation, cancellation) : null;

    /// <summary>The method's model; null when it has no trigger.</summary>
    public static HandlerModel? Parse(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var routes = new List<RouteModel>();
        var acknowledged = new List<EventModel>();
        var left = new List<EventModel>();
        bool hasTrigger = false;
        EquatableArray<WhenModel> when = WhenParser.Parse(method);
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = method.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (attributes[i].AttributeClass is not { } attributeClass || !attributeClass.DerivesFrom(KnownNames.TriggerAttribute))
            {
                continue;
            }
            hasTrigger = true;
            ParseTrigger(method, attributes[i], i, when, compilation, routes, acknowledged, left, findings);
        }
        if (!hasTrigger)
        {
            return null;
        }
        if (method.MethodKind != MethodKind.Ordinary)
        {
            // What it takes and returns does not matter.
            findings.Clear();
        }
        HandlerShape.Check(method, findings);
        bool isHttp = routes.Any(route => route.Source.Kind == EventKind.Http);
        CorsModel? cors = isHttp ? CorsParser.Parse(method, findings) : null;
        CallFilterParser.CheckEffect(method, routes, findings);
        TokenChecks.Check(method, routes, findings);
        SerializerModel serializer = SerializerParser.Parse(method, compilation, findings);
        var classFindings = new List<Finding>();
        CallFilterModel[] filters = [.. CallFilterParser.Parse(method.ContainingType, classFindings), .. CallFilterParser.Parse(method, findings)];
        return new HandlerModel(
            $"{method.ContainingType.Name}.{method.Name}",
            method.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat),
            HandlerClassParser.Parse(method, findings),
            Symbols.Escaped(method.Name),
            method.IsStatic,
            ReturnParser.Parse(method),
            routes.ToEquatableArray(),
            acknowledged.Distinct().ToEquatableArray(),
            left.Distinct().ToEquatableArray(),
            JsonContextOf(method),
            findings.Distinct().ToEquatableArray())
        {
            Cors = cors,
            CompressedFrom = isHttp ? CompressedFrom(method) : null,
            Filters = filters.ToEquatableArray(),
            ClassFindings = classFindings.ToEquatableArray(),
            Serializer = serializer,
            IsPublic = method.ContainingType.Containers().Prepend(method.ContainingType).Cast<ISymbol>().Append(method)
                .All(symbol => symbol.DeclaredAccessibility == Accessibility.Public),
        };
    }

    private static int? CompressedFrom(IMethodSymbol method)
    {
        const int DefaultLength = 1024;
        return NearestAttribute.Find(method, KnownNames.Compressed, out _) is { } attribute
            ? attribute.Argument("MinimumBytes")?.Value is int length ? length : DefaultLength
            : null;
    }

    private static void ParseTrigger(
        IMethodSymbol method, AttributeData attribute, int index, EquatableArray<WhenModel> when,
        Compilation compilation, List<RouteModel> routes, List<EventModel> acknowledged, List<EventModel> left, List<Finding> findings)
    {
        int before = findings.Count;
        DeclaredShapeModel? declared = DeclaredShapeParser.Parse(attribute, index, findings);
        List<INamedTypeSymbol> others = [];
        IReadOnlyList<INamedTypeSymbol> all = WindowSources.Of(method, RouteSources.Of(attribute, index, declared, compilation, findings), others, findings);
        left.AddRange(others.Select(source => EventParser.Parse(source, findings, index)));
        IReadOnlyList<INamedTypeSymbol> taken = NarrowedSources.Of(method, all);
        ClosedSources.Check(attribute, index, taken, findings);
        foreach (INamedTypeSymbol source in taken)
        {
            EventModel @event = EventParser.Parse(source, findings, index).Declaring(declared);
            if (@event.Kind == EventKind.Acknowledged)
            {
                acknowledged.Add(@event);
                continue;
            }
            TriggerModel trigger = TriggerParser.Parse(attribute, index, source, declared, findings);
            FilterReach.Check(source, @event, trigger, findings);
            HttpRouteModel? http = ParseHttp(method, @event, trigger, findings);
            INamedTypeSymbol? inner = InnerParameter.Find(method, @event, source, trigger, findings);
            WhenParser.Check(method, @event, inner, findings);
            var binder = new ParameterBinder(@event, EventParser.RecordOf(source), source, http, inner);
            EquatableArray<BindingModel> bindings = PayloadFacts.Add(method, binder.Bind(method, findings));
            PayloadMembers.Check(trigger, bindings, findings);
            WindowChecks.Check(method, @event, trigger, bindings, findings);
            CallStyle call = CallOf(@event, bindings);
            trigger = trigger with
            {
                Poison = PoisonParser.Parse(attribute, index, source, call, findings),
                Deferral = DeferralParser.Parse(attribute, index, source, call, findings),
            };
            AwsEvents.Check(method, trigger, bindings, http, findings);
            AnswerModel answer = new AnswerParser(method, source, @event, trigger, compilation, findings).Parse(call, bindings.Any(binding => binding.Kind == BindingKind.AwsEvent));
            routes.Add(new RouteModel(trigger, @event, call, bindings, when, http, answer)
            {
                Inner = inner is null ? null : EnvelopeParser.OfInner(inner, compilation),
                Wrapping = inner is null ? InnerParameter.WrappingOf(trigger, bindings, when, compilation) : null,
            });
        }
        if (findings.Count == before && !routes.Any(route => route.Trigger.AttributeIndex == index))
        {
            findings.Add(Finding.Of(RouteIds.TriggerWithoutSource, new(FindingPart.Attribute, index), attribute.AttributeClass!.Name));
        }
        if (attribute.AttributeClass!.FindAttribute(KnownNames.NoticeAttribute)?.StringArgument("Text") is { } notice)
        {
            findings.Add(Finding.Of(RouteIds.Notice, new(FindingPart.Attribute, index), attribute.AttributeClass!.AttributeDisplayName(), notice));
        }
    }

    private static HttpRouteModel? ParseHttp(IMethodSymbol method, EventModel @event, TriggerModel trigger, List<Finding> findings)
    {
        if (@event.Kind != EventKind.Http)
        {
            return null;
        }
        FindingTarget target = new(FindingPart.Attribute, trigger.AttributeIndex, trigger.RouteArgument);
        ParsedHttpRoute parsed = HttpTemplateParser.Parse(trigger.RouteTemplate, 0, target);
        findings.AddRange(parsed.Findings);
        findings.AddRange(HttpConstraints.In(trigger.RouteTemplate, parsed.Model, method, target));
        return parsed.Model;
    }

    private static CallStyle CallOf(EventModel @event, EquatableArray<BindingModel> bindings)
    {
        if (@event.Kind != EventKind.Batch)
        {
            return @event.Kind == EventKind.Window ? CallStyle.Window : CallStyle.Event;
        }
        if (bindings.Any(binding => binding.Kind is BindingKind.RecordList or BindingKind.RecordPayloadList))
        {
            return CallStyle.List;
        }
        // The event beside nothing that belongs to one record means the whole event; beside a record it is context.
        bool perRecord = bindings.Any(binding => binding.Kind is BindingKind.Record or BindingKind.MessageAttribute or BindingKind.Inner
            or BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray or BindingKind.PayloadMemory
            or BindingKind.PayloadStream or BindingKind.PayloadJson);
        return !perRecord && bindings.Any(binding => binding.Kind is BindingKind.Event or BindingKind.AwsEvent) ? CallStyle.Event : CallStyle.Record;
    }

    private static string JsonContextOf(IMethodSymbol method)
    {
        AttributeData? chosen = method.FindAttribute(KnownNames.PayloadJson) ?? method.ContainingType.FindAttribute(KnownNames.PayloadJson);
        return chosen?.Argument("Context")?.Value is ITypeSymbol context ? context.Qualified() : "";
    }
}
