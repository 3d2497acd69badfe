using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Envelopes;

/// <summary>Finds the parameter that takes an event or a record of another service, which stands inside the payload of the trigger's own.</summary>
internal static class InnerParameter
{
    private const string Unwrap = "Unwrap";

    /// <summary>The type of that parameter; null for a method without one.</summary>
    public static INamedTypeSymbol? Find(IMethodSymbol method, EventModel @event, INamedTypeSymbol source, TriggerModel trigger, List<Finding> findings)
    {
        if (@event is not { Kind: EventKind.Batch, HasPayload: true } || trigger.Option(Unwrap) == "false")
        {
            return null;
        }
        INamedTypeSymbol? found = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            ITypeSymbol type = ReturnParser.NonNullable(parameter.Type);
            if (parameter.GetAttributes().Length > 0)
            {
                continue;
            }
            if (IsInner(type, source))
            {
                if (found is not null)
                {
                    findings.Add(Finding.Of(RouteIds.TwoInner, new(FindingPart.Parameter, parameter.Ordinal), parameter.Name, method.Name));
                }
                found ??= (INamedTypeSymbol)type;
            }
            else if (ElementOf(type) is { } element && IsInner(element, source))
            {
                findings.Add(Finding.Of(RouteIds.InnerList, new(FindingPart.Parameter, parameter.Ordinal), parameter.Name, element.Readable()));
            }
        }
        return found;
    }

    /// <summary>What the method's payload may come wrapped in; null where the trigger does not unwrap, or nobody looks at the payload.</summary>
    public static EnvelopeModel? WrappingOf(TriggerModel trigger, EquatableArray<BindingModel> bindings, EquatableArray<WhenModel> when, Compilation compilation)
    {
        bool unwraps = trigger.UnsetOptions.Contains(Unwrap) || trigger.Option(Unwrap) == "true";
        return unwraps && (bindings.Any(LooksAtPayload) || when.Any(condition => !condition.IsAttribute)) ? EnvelopeParser.OfPayload(compilation) : null;
    }

    private static bool LooksAtPayload(BindingModel binding) => binding is
    {
        Argument.Length: 0,
        Kind: BindingKind.Payload or BindingKind.PayloadText or BindingKind.PayloadArray or BindingKind.PayloadMemory
            or BindingKind.PayloadStream or BindingKind.PayloadJson or BindingKind.RecordPayloadList,
    };

    private static bool IsInner(ITypeSymbol type, INamedTypeSymbol source) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named
        && !IsOrInherits(source, named) && !(EventParser.RecordOf(source) is { } record && IsOrInherits(record, named))
        && EnvelopeParser.IsInner(named);

    /// <summary>The element of a list, or the second of a list of pairs.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol type)
    {
        ITypeSymbol? element = type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments.Length: 1 } list when PayloadTypes.IsCollection(list) => list.TypeArguments[0],
            _ => null,
        };
        return element is INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 } pair ? ReturnParser.NonNullable(pair.TupleElements[1].Type) : element;
    }

    private static bool IsOrInherits(INamedTypeSymbol type, ITypeSymbol parameter)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, parameter))
            {
                return true;
            }
        }
        return false;
    }
}
