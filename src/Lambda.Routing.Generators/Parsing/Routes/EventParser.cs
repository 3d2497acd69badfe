using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the event type of a source as dispatch needs it.</summary>
internal static class EventParser
{
    /// <summary>The event types whose events a trigger takes: those that it names, and those that attached themselves to it.</summary>
    public static IEnumerable<INamedTypeSymbol> SourcesOf(INamedTypeSymbol trigger, Compilation compilation) =>
        s_named.Of(trigger).Concat(AttachedSources.To(trigger, compilation)).Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default);

    private static INamedTypeSymbol[] NamedBy(ITypeSymbol trigger) =>
        trigger.FindAttribute(KnownNames.SourcesAttribute) is { } sources && sources.ConstructorArguments.Length == 1 && !sources.ConstructorArguments[0].IsNull
            ? [.. sources.ConstructorArguments[0].Values.Select(value => value.Value).OfType<INamedTypeSymbol>()]
            : [];

    private static readonly TypeFacts<INamedTypeSymbol[]> s_named = new(NamedBy);

    private static readonly TypeFacts<EventFacts> s_facts = new(static type => Read((INamedTypeSymbol)type));

    public static EventModel Parse(INamedTypeSymbol type, List<Finding> findings, int attributeIndex)
    {
        EventFacts facts = s_facts.Of(type);
        if (facts.IsBroken)
        {
            // The source's own findings are reported where it is declared; here they make the route faulty.
            findings.Add(Finding.Of(RouteIds.BrokenSource, new(FindingPart.Attribute, attributeIndex), type.Name));
        }
        return facts.Model;
    }

    private static EventFacts Read(INamedTypeSymbol type)
    {
        ParsedSource? parsed = type.HasAttribute(KnownNames.SourceAttribute) ? SourceParser.Parse(type) : null;
        return new EventFacts(Read(type, parsed?.Model), parsed?.Findings.Count > 0);
    }

    private static EventModel Read(INamedTypeSymbol type, SourceModel? shape)
    {
        INamedTypeSymbol? record = RecordOf(type);
        INamedTypeSymbol unit = record ?? type;
        AttributeData? attributeForm = unit.FindAttribute(KnownNames.MessageAttributeForm);
        return new EventModel(
            type.Qualified(),
            shape?.Name ?? "",
            KindOf(type, record, shape),
            record?.Qualified() ?? "",
            shape,
            unit.FindInterface(KnownNames.PayloadCarrier) is not null,
            unit.FindInterface(KnownNames.MessageAttributeCarrier) is not null,
            record is not null && type.GetMembers().Any(member => member.Name.EndsWith("GetOrderingKey", StringComparison.Ordinal)),
            type.HasAttribute(KnownNames.OrderedAttribute),
            PayloadPathOf(type, unit),
            type.FindAttribute(KnownNames.AcknowledgedAttribute)?.StringArgument("Condition") is { } condition ? Symbols.Escaped(condition) : "",
            TargetsOf(type))
        {
            PayloadMissingIf = unit.FindAttribute(KnownNames.PayloadPathAttribute)?.StringArgument("MissingIf") ?? "",
            ResultType = type.FindInterface(KnownNames.ResultBatchEvent)?.TypeArguments[2].Qualified() ?? "",
            HasKeys = HasKeys(type),
            Reporting = ReportingParser.Parse(type),
            Trigger = TriggerOf(type),
            IsChecked = type.FindInterface(KnownNames.CheckedEvent) is not null,
            IsAllOrNothing = type.HasAttribute(KnownNames.AllOrNothingAttribute),
            AttributesPath = attributeForm?.StringArgument("Path") is { } attributes ? RecordPath(type, attributes) : "",
            AttributeForm = attributeForm?.StringArgument("Form") ?? "",
            HasTextScalars = type.HasAttribute(KnownNames.TextScalarsAttribute),
        };
    }

    /// <summary>Whether every event of the source is done without a call.</summary>
    public static bool IsDoneWithoutCall(INamedTypeSymbol source) =>
        source.FindAttribute(KnownNames.AcknowledgedAttribute) is { } acknowledged && acknowledged.StringArgument("Condition") is null;

    /// <summary>The record type of a batch event; null for any other.</summary>
    public static INamedTypeSymbol? RecordOf(INamedTypeSymbol type) =>
        type.FindInterface(KnownNames.BatchEvent)?.TypeArguments[1] as INamedTypeSymbol;

    /// <summary>
    /// Where a member of a record stands in the event's JSON: <c>Records[0].id</c>, or <c>records.*[0].id</c> in an object of arrays.
    /// </summary>
    public static string RecordPath(INamedTypeSymbol type, string member)
    {
        if (RecordOf(type) is not { } record || type.AllProperties().FirstOrDefault(property => property.HasAttribute(KnownNames.Records)) is not { } records)
        {
            return member;
        }
        if (!record.HasRecordKey())
        {
            return $"{records.JsonName()}[0].{member}";
        }
        // A name is no value: the path says which members, and what of their names.
        return member.StartsWith(MemberPath.KeyMark, StringComparison.Ordinal) ? $"{records.JsonName()}.{member}" : $"{records.JsonName()}.*[0].{member}";
    }

    private static string TriggerOf(INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.SourceAttribute)?.Argument("Trigger") is { Value: int value, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } kinds }
            ? kinds.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(member => member.ConstantValue is int constant && constant == value)?.Name ?? ""
            : "";

    private static bool HasKeys(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().Any(member =>
                member.Name.EndsWith("GetOrderingKey", StringComparison.Ordinal) || member.Name.EndsWith("GetParallelKey", StringComparison.Ordinal)))
            {
                return true;
            }
        }
        return false;
    }

    private static EventKind KindOf(INamedTypeSymbol type, INamedTypeSymbol? record, SourceModel? shape)
    {
        if (IsDoneWithoutCall(type))
        {
            return EventKind.Acknowledged;
        }
        if (record is not null)
        {
            return WindowSources.IsWindowed(type) ? EventKind.Window : EventKind.Batch;
        }
        if (type.FindInterface(KnownNames.HttpEvent) is not null)
        {
            return EventKind.Http;
        }
        return shape is null ? EventKind.Fallback : EventKind.Single;
    }

    private static string? PayloadPathOf(INamedTypeSymbol type, INamedTypeSymbol unit) =>
        unit.FindAttribute(KnownNames.PayloadPathAttribute)?.ConstructorArguments.FirstOrDefault().Value is string path
            ? RecordPath(type, path)
            : null;

    private static EquatableArray<RouteTargetModel> TargetsOf(INamedTypeSymbol type) =>
        type.FindAttribute(KnownNames.RouteTargetAttribute)?.NamedArguments
            .Where(argument => argument.Value.Value is string)
            .Select(argument => new RouteTargetModel(
                char.ToLowerInvariant(argument.Key[0]) + argument.Key.Substring(1),
                ((string)argument.Value.Value!).Split('|').ToEquatableArray()))
            .ToEquatableArray() ?? EquatableArray<RouteTargetModel>.Empty;

    /// <summary>What an event type says.</summary>
    /// <param name="Model">The model.</param>
    /// <param name="IsBroken">Whether the source is malformed.</param>
    private sealed record EventFacts(EventModel Model, bool IsBroken);
}
