using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>Reads an <c>[EventType]</c> through its symbol.</summary>
internal static class EventTypeParser
{
    public static ParsedEventType Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!IsSealedPartialRecord(type, cancellation))
        {
            Finding finding = Finding.Of(EventTypeDescriptors.NotARecord.Id, new FindingTarget(FindingPart.Name), type.Name);
            return new ParsedEventType(null, new[] { finding }.ToEquatableArray());
        }
        List<Finding> findings = [];
        ImmutableArray<PropertyModel>.Builder properties = ImmutableArray.CreateBuilder<PropertyModel>();
        foreach (IPropertySymbol property in BaseTypes(type).Reverse().Append(type).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (PropertyParser.Parse(property, findings) is { } model && IsUnique(model, properties, findings))
            {
                properties.Add(model);
            }
        }
        return new ParsedEventType(Model(type, properties.ToImmutable()), findings.ToEquatableArray());
    }

    private static EventTypeModel Model(INamedTypeSymbol type, ImmutableArray<PropertyModel> properties)
    {
        string @namespace = type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(TypeNames.Qualified);
        string[] containing = [.. Containers(type).Select(TypeHeader).Reverse()];
        string path = type.ToDisplayString(TypeNames.Qualified).Replace("@", "");
        bool hasConstructor = type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && !c.IsImplicitlyDeclared);
        return new EventTypeModel(
            @namespace, containing.ToEquatableArray(), Symbols.Escaped(type.Name), path + ".g.cs", hasConstructor, new(properties));
    }

    private static bool IsSealedPartialRecord(INamedTypeSymbol type, CancellationToken cancellation) =>
        type is { IsRecord: true, IsReferenceType: true, IsSealed: true, IsGenericType: false }
        && BaseTypes(type).All(t => t is { IsRecord: true, IsAbstract: true, IsGenericType: false })
        && Containers(type).Prepend(type).All(t => !t.IsGenericType && IsPartial(t, cancellation))
        && type.DeclaringSyntaxReferences.All(r => r.GetSyntax(cancellation) is RecordDeclarationSyntax { ParameterList: null });

    private static IEnumerable<INamedTypeSymbol> BaseTypes(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is { SpecialType: not SpecialType.System_Object }; at = at.BaseType)
        {
            yield return at;
        }
    }

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<INamedTypeSymbol> Containers(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            yield return outer;
        }
    }

    private static string TypeHeader(INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };
        return $"{keyword} {Symbols.Escaped(type.Name)}";
    }

    private static bool IsUnique(PropertyModel property, IReadOnlyList<PropertyModel> before, List<Finding> findings)
    {
        if (before.FirstOrDefault(other => other.JsonName == property.JsonName) is not { } twin)
        {
            return true;
        }
        FindingTarget target = new(FindingPart.Name, Member: property.Name.TrimStart('@'));
        findings.Add(Finding.Of(EventTypeDescriptors.DuplicatedName.Id, target, property.Name, twin.Name));
        return false;
    }
}
