using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>Finds out how a property's type is read.</summary>
internal static class ValueParser
{
    public static ValueModel? ParseProperty(IPropertySymbol property, INamedTypeSymbol declaring, List<Finding> findings)
    {
        ITypeSymbol type = property.Type;
        if (property.FindAttribute(EventTypeNames.ReadWith) is { } readWith)
        {
            return ParseCustom(property, readWith, findings);
        }
        if (property.FindAttribute(EventTypeNames.Records) is not null)
        {
            return RecordParser.ParseRecords(property, declaring, findings);
        }
        if (property.FindAttribute(EventTypeNames.RecordKey) is { } key)
        {
            return RecordParser.ParseKey(property, key, findings);
        }
        if (ParseType(type.WithoutNull()) is { } value)
        {
            return value;
        }
        Add(findings, EventTypeDescriptors.UnsupportedType, property, property.Name);
        return null;
    }

    /// <summary>How a type is read; null when it is not.</summary>
    internal static ValueModel? ParseType(ITypeSymbol type)
    {
        string name = Name(type);
        if (ScalarKind(type) is { } kind)
        {
            return ValueModel.Scalar(kind, name);
        }
        if (type.IsReadable())
        {
            return ValueModel.Scalar(ValueKind.Object, name);
        }
        if (type is not INamedTypeSymbol { IsGenericType: true } generic)
        {
            return null;
        }
        (ValueKind Kind, ITypeSymbol Element)? collection = generic.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Generic.IReadOnlyList<T>" => (ValueKind.List, generic.TypeArguments[0]),
            "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" when generic.TypeArguments[0].SpecialType == SpecialType.System_String =>
                (ValueKind.Map, generic.TypeArguments[1]),
            _ => null,
        };
        return collection is { } found && ParseType(found.Element) is { } element
            ? new ValueModel(found.Kind, name, "", new[] { element }.ToEquatableArray())
            : null;
    }

    private static ValueKind? ScalarKind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKind.String,
        SpecialType.System_Int32 => ValueKind.Int32,
        SpecialType.System_Int64 => ValueKind.Int64,
        SpecialType.System_Double => ValueKind.Double,
        SpecialType.System_Decimal => ValueKind.Decimal,
        SpecialType.System_Boolean => ValueKind.Boolean,
        _ => type.ToDisplayString() switch
        {
            "System.DateTimeOffset" => ValueKind.DateTimeOffset,
            "System.ReadOnlyMemory<byte>" => ValueKind.Base64,
            "System.Text.Json.JsonElement" => ValueKind.JsonElement,
            EventTypeNames.Payload => ValueKind.Payload,
            _ => null,
        },
    };

    private static ValueModel? ParseCustom(IPropertySymbol property, AttributeData attribute, List<Finding> findings)
    {
        ITypeSymbol type = property.Type.WithoutNull();
        INamedTypeSymbol? reader = attribute.OnlyArgument<INamedTypeSymbol>();
        if (reader is { IsUnboundGenericType: false }
            && reader.Implementations(EventTypeNames.ValueReader).Any(i => SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type)))
        {
            return new ValueModel(ValueKind.Custom, Name(type), Name(reader), EquatableArray<ValueModel>.Empty);
        }
        Add(findings, EventTypeDescriptors.MalformedReader, property, reader?.Name ?? "?", type.ToDisplayString());
        return null;
    }

    internal static string Name(ITypeSymbol type) => type.ToDisplayString(TypeNames.Global);

    internal static void Add(List<Finding> findings, DiagnosticDescriptor descriptor, IPropertySymbol property, params string[] arguments) =>
        findings.Add(Finding.Of(descriptor.Id, new FindingTarget(FindingPart.Name, Member: property.Name), arguments));
}
