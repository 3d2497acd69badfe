using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Lambda.Routing.Generators.Parsing.Validation;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// Decides what each parameter of a handler is bound to. Derived from what the event type implements, never from which service it is.
/// </summary>
internal sealed class ParameterBinder(EventModel @event, INamedTypeSymbol? record, INamedTypeSymbol eventType, HttpRouteModel? route, INamedTypeSymbol? inner = null)
{
    private readonly HttpParameterBinder? _http = @event.Kind == EventKind.Http ? new HttpParameterBinder(route) : null;

    public EquatableArray<BindingModel> Bind(IMethodSymbol method, List<Finding> findings)
    {
        var bindings = new List<BindingModel>();
        for (int i = 0; i < method.Parameters.Length; i++)
        {
            IParameterSymbol parameter = method.Parameters[i];
            if (Classify(parameter, findings, i) is not { } classified)
            {
                continue;
            }
            BindingModel binding = ValidationParser.Parse(parameter, classified, PayloadTypeOf(parameter, classified.Kind), findings);
            if (bindings.Any(earlier => AreRivals(earlier, binding)))
            {
                findings.Add(Finding.Of(RouteIds.TwoPayloads, new(FindingPart.Parameter, i), parameter.Name, method.Name));
            }
            bindings.Add(binding);
        }
        CheckList(bindings, findings);
        return bindings.ToEquatableArray();
    }

    /// <summary>The payload's type: that of each record's, in a list of records with theirs.</summary>
    private static ITypeSymbol PayloadTypeOf(IParameterSymbol parameter, BindingKind kind) => kind == BindingKind.RecordPayloadList
        ? ((INamedTypeSymbol)((INamedTypeSymbol)ReturnParser.NonNullable(parameter.Type)).TypeArguments[0]).TupleElements[1].Type
        : parameter.Type;

    /// <summary>A method that is called once for many records has no one record to look at.</summary>
    private static void CheckList(List<BindingModel> bindings, List<Finding> findings)
    {
        if (!bindings.Any(binding => IsList(binding.Kind)))
        {
            return;
        }
        foreach (BindingModel binding in bindings.Where(binding => binding.Kind is BindingKind.Record or BindingKind.MessageAttribute or BindingKind.Inner))
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, binding.Position), binding.Name, binding.Readable));
        }
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
        if (inner is not null && Same(inner, type))
        {
            return Of(BindingKind.Inner, parameter, type);
        }
        if (RecordOrList(parameter, type) is { } records)
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
        return IsEvent(type) ? Of(BindingKind.Event, parameter, type) : null;
    }

    // A base type that several sources share is the event too.
    private bool IsEvent(ITypeSymbol type) => IsOrInherits(eventType, type);

    private BindingModel? RecordOrList(IParameterSymbol parameter, ITypeSymbol type)
    {
        if (record is null)
        {
            return null;
        }
        if (IsOrInherits(record, type))
        {
            return Of(BindingKind.Record, parameter, type);
        }
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } list || !list.Is(KnownNames.ReadOnlyList))
        {
            return null;
        }
        ITypeSymbol element = list.TypeArguments[0];
        if (Same(element, record))
        {
            return Of(BindingKind.RecordList, parameter, element);
        }
        if (!@event.HasPayload || element is not INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 } tuple || !Same(tuple.TupleElements[0].Type, record))
        {
            return null;
        }
        ITypeSymbol payload = tuple.TupleElements[1].Type;
        return Of(BindingKind.RecordPayloadList, parameter, ReturnParser.NonNullable(payload)) with { IsNullable = ReturnParser.IsNullable(payload), ReadsItself = ReadsItself(ReturnParser.NonNullable(payload)), MissingIf = @event.PayloadMissingIf };
    }

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
        if (PayloadMembers.Accessor(mark, record ?? eventType) is { } accessor && PayloadKindOf(type, marked: true) is { } kind)
        {
            return Of(kind, parameter, type) with { Argument = accessor, MissingIf = PayloadMembers.MissingIf(mark), ReadsItself = kind == BindingKind.Payload && ReadsItself(type) };
        }
        findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
        return null;
    }

    private BindingModel? Payload(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings, int index)
    {
        bool marked = parameter.HasAttribute(KnownNames.Payload);
        if (!marked && (type.TypeKind == TypeKind.Interface || type is { TypeKind: TypeKind.Class, IsAbstract: true, SpecialType: SpecialType.None } && !IsStream(type)))
        {
            if (IsCollection(type))
            {
                findings.Add(Finding.Of(RouteIds.BarePayloadList, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
                return null;
            }
            return Of(BindingKind.Service, parameter, type);
        }
        BindingKind? kind = PayloadKindOf(type, marked);
        if (kind is BindingKind.Payload && !marked && IsCollection(type))
        {
            findings.Add(Finding.Of(RouteIds.BarePayloadList, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        if (kind is null || !HasPayload)
        {
            findings.Add(Finding.Of(RouteIds.Unbound, new(FindingPart.Parameter, index), parameter.Name, type.Readable()));
            return null;
        }
        return Of(kind.Value, parameter, type) with { ReadsItself = kind == BindingKind.Payload && ReadsItself(type), MissingIf = inner is null ? @event.PayloadMissingIf : "" };
    }

    /// <summary>Whether there is a payload: the inner event's, where the method takes one.</summary>
    private bool HasPayload => inner is null ? @event.HasPayload : inner.FindInterface(KnownNames.PayloadCarrier) is not null;

    private static bool ReadsItself(ITypeSymbol type) => type.IsReferenceType && type.IsReadable();

    /// <summary>How a type takes a payload as it is, without a contract; null for any other type.</summary>
    internal static BindingKind? RawKindOf(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) switch
    {
        "string" => BindingKind.PayloadText,
        "byte[]" => BindingKind.PayloadArray,
        "System.ReadOnlyMemory<byte>" => BindingKind.PayloadMemory,
        "System.IO.Stream" => BindingKind.PayloadStream,
        "System.Text.Json.JsonElement" => BindingKind.PayloadJson,
        _ => null,
    };

    private static BindingKind? PayloadKindOf(ITypeSymbol type, bool marked) => RawKindOf(type) switch
    {
        { } raw => raw,
        _ when marked => BindingKind.Payload,
        // A number or an enum where nothing says what it is would be a guess.
        _ when type.TypeKind is TypeKind.Enum or TypeKind.Delegate or TypeKind.Pointer or TypeKind.TypeParameter or TypeKind.Error => null,
        _ when type.SpecialType != SpecialType.None || ParsableTypes.IsParsable(type) => null,
        _ => BindingKind.Payload,
    };

    internal static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.Is("System.Collections.Generic.IEnumerable<T>") || type.FindInterface("System.Collections.Generic.IEnumerable<T>") is not null;

    private static bool IsStream(ITypeSymbol type) => type.Is("System.IO.Stream");

    private static bool IsPayload(BindingKind kind) => kind is BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray
        or BindingKind.PayloadMemory or BindingKind.PayloadStream or BindingKind.PayloadJson or BindingKind.RecordPayloadList
        or BindingKind.RecordList or BindingKind.HttpBody;

    /// <summary>Whether two parameters want the same payload; a method of lists has none of one record.</summary>
    private static bool AreRivals(BindingModel one, BindingModel other) =>
        (one.Kind == BindingKind.TimeWindow && other.Kind == BindingKind.TimeWindow)
        || (IsPayload(one.Kind) && IsPayload(other.Kind) && (one.Argument == other.Argument || IsList(one.Kind) || IsList(other.Kind)))
        || (IsForm(one.Kind) && IsPayload(other.Kind)) || (IsPayload(one.Kind) && IsForm(other.Kind));

    // A form is the body too, but its fields share it.
    private static bool IsForm(BindingKind kind) => kind is BindingKind.HttpForm or BindingKind.HttpFormField or BindingKind.HttpFormFile;

    private static bool IsList(BindingKind kind) => kind is BindingKind.RecordList or BindingKind.RecordPayloadList;

    internal static BindingModel Of(BindingKind kind, IParameterSymbol parameter, ITypeSymbol type) =>
        new(kind, parameter.Ordinal, parameter.Name, type.Qualified(), type.Readable(), ReturnParser.IsNullable(parameter.Type), type.IsValueType, Default: ParsableTypes.DefaultOf(parameter));

    /// <summary>Whether a parameter of <paramref name="parameter"/>'s type takes the event: sources of one trigger may share a base class.</summary>
    private static bool IsOrInherits(INamedTypeSymbol type, ITypeSymbol parameter)
    {
        for (INamedTypeSymbol? at = type; at is not null && at.SpecialType != SpecialType.System_Object; at = at.BaseType)
        {
            if (Same(at, parameter))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Same(ITypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
