using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.ResponseTypes;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.ResponseTypes;

/// <summary>Reads one property of a response type through its symbol.</summary>
internal static class MemberParser
{
    /// <summary>Whether a property of a type, or of one of its base types, says something about the JSON.</summary>
    public static bool IsWritten(IPropertySymbol property, INamedTypeSymbol type) =>
        property is { IsStatic: false, IsIndexer: false, IsImplicitlyDeclared: false, GetMethod: not null, ExplicitInterfaceImplementations.IsEmpty: true }
        && (property.DeclaredAccessibility != Accessibility.Private || SymbolEqualityComparer.Default.Equals(property.ContainingType, type))
        && !property.HasAttribute(KnownNames.JsonIgnore)
        // What is only computed is a convenience, unless it has a name of its own.
        && (property.SetMethod is not null || property.HasAttribute(KnownNames.JsonPropertyName));

    /// <summary>The property's model; <see langword="null"/> when it cannot be written.</summary>
    public static MemberModel? Parse(IPropertySymbol property, List<Finding> findings)
    {
        if (ParseValue(property, findings) is not { } value)
        {
            return null;
        }
        bool writesEmpty = property.IsRequired || property.HasAttribute(ResponseTypeNames.WriteEmpty);
        return new MemberModel(Symbols.Escaped(property.Name), property.JsonName(), value, writesEmpty);
    }

    private static WriteModel? ParseValue(IPropertySymbol property, List<Finding> findings)
    {
        AttributeData? writeWith = property.FindAttribute(ResponseTypeNames.WriteWith);
        if ((writeWith ?? property.FindAttribute(EventTypeNames.ReadWith)) is { } custom)
        {
            return ParseCustom(property, custom, findings);
        }
        if (WriteParser.Parse(property.Type) is { } value)
        {
            return value;
        }
        findings.Add(Finding.Of(ResponseTypeDescriptors.UnsupportedType.Id, Target(property), property.Name));
        return null;
    }

    private static WriteModel? ParseCustom(IPropertySymbol property, AttributeData attribute, List<Finding> findings)
    {
        ITypeSymbol type = property.Type.WithoutNull();
        INamedTypeSymbol? writer = attribute.OnlyArgument<INamedTypeSymbol>();
        if (writer is { IsUnboundGenericType: false }
            && writer.Implementations(ResponseTypeNames.ValueWriter).Any(i => SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type)))
        {
            return WriteParser.Custom(property.Type, writer);
        }
        findings.Add(Finding.Of(ResponseTypeDescriptors.MalformedWriter.Id, Target(property), property.Name, writer?.Name ?? "?", type.ToDisplayString()));
        return null;
    }

    private static FindingTarget Target(IPropertySymbol property) => new(FindingPart.Name, Member: property.Name);
}
