using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Binds parameters to the records of a batch: to one, to the list, or to the list of them with their payloads.</summary>
internal sealed class RecordBinder(EventModel @event, INamedTypeSymbol? record)
{
    public BindingModel? Bind(IParameterSymbol parameter, ITypeSymbol type)
    {
        if (record is null)
        {
            return null;
        }
        if (IsOrInherits(record, type))
        {
            return ParameterBinder.Of(BindingKind.Record, parameter, type);
        }
        if (type is not INamedTypeSymbol { TypeArguments.Length: 1 } list || !list.Is(KnownNames.ReadOnlyList))
        {
            return null;
        }
        ITypeSymbol element = list.TypeArguments[0];
        if (Same(element, record))
        {
            return ParameterBinder.Of(BindingKind.RecordList, parameter, element);
        }
        if (!@event.HasPayload || element is not INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 } tuple || !Same(tuple.TupleElements[0].Type, record))
        {
            return null;
        }
        ITypeSymbol payload = tuple.TupleElements[1].Type;
        return ParameterBinder.Of(BindingKind.RecordPayloadList, parameter, ReturnParser.NonNullable(payload)) with { IsNullable = ReturnParser.IsNullable(payload), ReadsItself = PayloadTypes.ReadsItself(ReturnParser.NonNullable(payload)), MissingIf = @event.PayloadMissingIf };
    }

    /// <summary>What to take in place of a list of another form: why it is not clear, and what is.</summary>
    public string Advice(ITypeSymbol list)
    {
        ITypeSymbol? element = list is IArrayTypeSymbol array ? array.ElementType : (list as INamedTypeSymbol)?.TypeArguments.FirstOrDefault();
        ITypeSymbol? holder = element is INamedTypeSymbol { IsTupleType: true } tuple
            ? tuple.TupleElements.Select(field => field.Type).FirstOrDefault(type => Same(type, record!))
            : element;
        if (holder is not null && Same(holder, record!))
        {
            return $"is no list in which records come: take IReadOnlyList<{@event.RecordName}>{(@event.HasPayload ? $", or IReadOnlyList<({@event.RecordName}, TPayload)> with their payloads" : "")}";
        }
        return @event.HasPayload
            ? $"could be all payloads of a batch or one payload that is a list: take IReadOnlyList<({@event.RecordName}, {(element ?? list).ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)})>, or mark it with [Payload]"
            : $"is of records that have no payload: take IReadOnlyList<{@event.RecordName}>";
    }

    /// <summary>Whether a parameter of <paramref name="parameter"/>'s type takes the event: sources of one trigger may share a base class.</summary>
    public static bool IsOrInherits(INamedTypeSymbol type, ITypeSymbol parameter)
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
