using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Hosting;
using Lambda.Routing.Generators.Parsing.Validation;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// Decides what each parameter of a handler is bound to. Derived from what the event type implements, never from which service it is.
/// </summary>
internal sealed class ParameterBinder(EventModel @event, INamedTypeSymbol? record, INamedTypeSymbol eventType, HttpRouteModel? route, INamedTypeSymbol? inner = null)
{
    private readonly RecordBinder _records = new(@event, record);

    private readonly HttpParameterBinder? _http = @event.Kind == EventKind.Http ? new HttpParameterBinder(route) : null;

    public EquatableArray<BindingModel> Bind(IMethodSymbol method, List<Finding> findings)
    {
        var bindings = new List<BindingModel>();
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            BindingModel? found = Classify(parameter, findings, i);
            BindingAttributes.Check(parameter, _http is not null, found, findings);
            if (found is not { } classified)
            {
                continue;
            }
            BindingModel binding = ValidationParser.Parse(parameter, classified, PayloadTypes.Of(parameter, classified.Kind), findings);
            if (bindings.Any(earlier => RivalBindings.AreRivals(earlier, binding)))
            {
                findings.Add(Finding.Of(RouteIds.TwoPayloads, new(FindingPart.Parameter, i), parameter.Name, method.Name));
            }
            bindings.Add(binding);
        }
        RivalBindings.CheckList(bindings, findings);
        return bindings.ToEquatableArray();
    }

    private BindingModel? Classify(IParameterSymbol parameter, List<Finding> findings, int index)
    {
        ITypeSymbol type = ReturnParser.NonNullable(parameter.Type);
        if (findings.Any(finding => finding.Id is RouteIds.InnerList or RouteIds.TwoInner && finding.Target.Index == index))
        {
            return null;
        }
        if (Common(parameter, type) is { } common)
        {
            return common;
        }
        if (AwsTypes.IsRefused(parameter, type, findings))
        {
            return null;
        }
        if (StartupValueParser.MarkOf(parameter) is { } value)
        {
            return StartupValueParser.Parse(parameter, type, value, findings);
        }
        if (_http is not null)
        {
            return _http.Classify(parameter, type, findings, index);
        }
        if (WindowSources.IsWindow(type))
        {
            return Window(parameter, type, findings, index);
        }
        if (parameter.FindAttribute(KnownNames.FromAttribute) is { } from)
        {
            return MessageAttribute(parameter, type, from.StringArgument("Name") ?? "", findings, index);
        }
        if (PayloadMembers.MarkOf(parameter) is { } mark)
        {
            return PayloadMember(parameter, type, mark, findings, index);
        }
        if (SymbolEqualityComparer.Default.Equals(inner, type))
        {
            return Of(BindingKind.Inner, parameter, type);
        }
        if (_records.Bind(parameter, type) is { } records)
        {
            return records;
        }
        return Payload(parameter, type, findings, index);
    }

    private BindingModel? Common(IParameterSymbol parameter, ITypeSymbol type)
    {
        if (type.Is("System.Threading.CancellationToken"))
        {
            return Of(BindingKind.CancellationToken, parameter, type);
        }
        if (type.Is(KnownNames.InvocationContext))
        {
            return Of(BindingKind.InvocationContext, parameter, type);
        }
        if (parameter.HasAttribute(KnownNames.FromServices))
        {
            return Of(BindingKind.Service, parameter, type);
        }
        if (AwsTypes.InvocationKindOf(type) is { } kind)
        {
            return Of(kind, parameter, type);
        }
        if (AwsTypes.IsEventOf(type, eventType))
        {
            return Of(BindingKind.AwsEvent, parameter, type);
        }
        return IsEvent(type) ? Of(BindingKind.Event, parameter, type) : null;
    }

    // A base type that several sources share is the event too.
    private bool IsEvent(ITypeSymbol type) => RecordBinder.IsOrInherits(eventType, type);

    private BindingModel? Window(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings, int index)
    {
        ITypeSymbol state = ((INamedTypeSymbol)type).TypeArguments[0];
        if (@event.Kind != EventKind.Window)
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        if (WindowStates.Obstacle(state) is { } obstacle)
        {
            findings.Add(Finding.Of(RouteIds.WindowState, new(FindingPart.Parameter, index), state.Readable(), obstacle));
        }
        return Of(BindingKind.TimeWindow, parameter, ReturnParser.NonNullable(state));
    }

    private BindingModel? MessageAttribute(IParameterSymbol parameter, ITypeSymbol type, string name, List<Finding> findings, int index)
    {
        if (!@event.HasMessageAttributes || !(type.SpecialType == SpecialType.System_String || ParsableTypes.IsParsable(type)))
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        return Of(BindingKind.MessageAttribute, parameter, type) with { Argument = name };
    }

    private BindingModel? PayloadMember(IParameterSymbol parameter, ITypeSymbol type, AttributeData mark, List<Finding> findings, int index)
    {
        if (PayloadMembers.Accessor(mark, record ?? eventType) is { } accessor && PayloadTypes.KindOf(type, marked: true) is { } kind)
        {
            return Of(kind, parameter, type) with { Argument = accessor, MissingIf = PayloadMembers.MissingIf(mark), ReadsItself = kind == BindingKind.Payload && PayloadTypes.ReadsItself(type) };
        }
        findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
        return null;
    }

    private BindingModel? Payload(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings, int index)
    {
        bool marked = parameter.HasAttribute(KnownNames.Payload);
        if (!marked && IsService(type))
        {
            return Of(BindingKind.Service, parameter, type);
        }
        BindingKind? kind = PayloadTypes.KindOf(type, marked);
        // An event that has no records is one payload, whatever it holds.
        if (!marked && record is not null && kind is BindingKind.Payload && PayloadTypes.IsList(type))
        {
            findings.Add(Finding.Of(RouteIds.BarePayloadList, new(FindingPart.Parameter, index), parameter.Name, type.Readable(), _records.Advice(type)));
            return null;
        }
        if (kind is null || !HasPayload)
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        return Of(kind.Value, parameter, type) with { ReadsItself = kind == BindingKind.Payload && PayloadTypes.ReadsItself(type), MissingIf = inner is null ? @event.PayloadMissingIf : "" };
    }

    private static bool IsService(ITypeSymbol type) =>
        (type.TypeKind == TypeKind.Interface || type is { TypeKind: TypeKind.Class, IsAbstract: true, SpecialType: SpecialType.None })
        && !PayloadTypes.IsStream(type) && !PayloadTypes.IsCollection(type);

    /// <summary>Whether there is a payload: the inner event's, where the method takes one.</summary>
    private bool HasPayload => inner is null ? @event.HasPayload : inner.FindInterface(KnownNames.PayloadCarrier) is not null;

    internal static BindingModel Of(BindingKind kind, IParameterSymbol parameter, ITypeSymbol type) =>
        new(kind, parameter.Ordinal, parameter.Name, type.Qualified(), type.Readable(), ReturnParser.IsNullable(parameter.Type), type.IsValueType, Default: ParsableTypes.DefaultOf(parameter));
}
