using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>Reads one property of an event type through its symbol.</summary>
internal static class PropertyParser
{
    /// <summary>The property's model; <see langword="null"/> when it is not read, or cannot be.</summary>
    public static PropertyModel? Parse(IPropertySymbol property, INamedTypeSymbol type, List<Finding> findings)
    {
        if (property.IsStatic || property.IsIndexer || property.IsImplicitlyDeclared || !property.ExplicitInterfaceImplementations.IsEmpty
            || property.FindAttribute(EventTypeNames.JsonIgnore) is not null)
        {
            return null;
        }
        if (property.SetMethod is not { IsInitOnly: true })
        {
            return IsComputed(property) ? null : Reject(property, findings, EventTypeDescriptors.NotInit);
        }
        if (ValueParser.ParseProperty(property, type, findings) is not { } value)
        {
            return null;
        }
        bool isLazy = property.IsPartialDefinition && property.PartialImplementationPart is null;
        if (isLazy && value.Kind != ValueKind.String)
        {
            return Reject(property, findings, EventTypeDescriptors.PartialNotString);
        }
        return new PropertyModel(
            Symbols.Escaped(property.Name),
            property.JsonName(),
            value,
            isLazy ? Modifiers(property) : "",
            property.IsRequired,
            property.NullableAnnotation == NullableAnnotation.Annotated,
            property.FindAttribute(EventTypeNames.Discriminator) is not null || value.Kind is ValueKind.Records or ValueKind.RecordMap);
    }

    private static string Modifiers(IPropertySymbol property) =>
        SyntaxFacts.GetText(property.DeclaredAccessibility) + (property.IsRequired ? " required partial" : " partial");

    // Without a setter and without a field behind it, a property says nothing about the JSON.
    private static bool IsComputed(IPropertySymbol property) =>
        property.SetMethod is null
        && !property.ContainingType.GetMembers().OfType<IFieldSymbol>().Any(f => SymbolEqualityComparer.Default.Equals(f.AssociatedSymbol, property));

    private static PropertyModel? Reject(IPropertySymbol property, List<Finding> findings, DiagnosticDescriptor descriptor)
    {
        findings.Add(Finding.Of(descriptor.Id, new FindingTarget(FindingPart.Name, Member: property.Name), property.Name));
        return null;
    }
}
