using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Emission;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>Finds out how a batch's records are read, and what they receive of their place.</summary>
internal static class RecordParser
{
    public static ValueModel? ParseRecords(IPropertySymbol property, INamedTypeSymbol @event, List<Finding> findings)
    {
        ITypeSymbol? record = @event.Implementations(EventTypeNames.BatchEvent)
            .FirstOrDefault(i => SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], @event))?.TypeArguments[1];
        if (record is not null
            && ValueParser.ParseType(property.Type.WithoutNull()) is { Kind: ValueKind.List } list
            && list.Element[0] is { Kind: ValueKind.Object } element && element.Type == ValueParser.Name(record))
        {
            return new ValueModel(record.HasRecordKey() ? ValueKind.RecordMap : ValueKind.Records, list.Type, ValueParser.Name(@event), list.Element);
        }
        ValueParser.Add(findings, EventTypeDescriptors.MalformedRecords, property, property.Name, @event.Name);
        return null;
    }

    public static ValueModel? ParseKey(IPropertySymbol property, AttributeData attribute, List<Finding> findings)
    {
        if (property.IsRequired || property.NullableAnnotation != NullableAnnotation.Annotated || property.Type.SpecialType != SpecialType.System_String)
        {
            ValueParser.Add(findings, EventTypeDescriptors.MalformedRecordKey, property, property.Name);
            return null;
        }
        string read = (attribute.StringArgument("Before"), attribute.StringArgument("After")) switch
        {
            ({ } separator, _) => $"RecordKeyBefore({Literals.Text(separator)})",
            (_, { } separator) => $"RecordKeyAfter({Literals.Text(separator)})",
            _ => "RecordKey()",
        };
        return new ValueModel(ValueKind.RecordKey, ValueParser.Name(property.Type), read, EquatableArray<ValueModel>.Empty);
    }

    /// <summary>Whether records of a type stand in an object of arrays.</summary>
    public static bool HasRecordKey(this ITypeSymbol record) => record.AllProperties().Any(property => property.FindAttribute(EventTypeNames.RecordKey) is not null);
}
