using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.EventTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.EventTypes;
using Microsoft.CodeAnalysis;
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
        foreach (IPropertySymbol property in type.BaseTypes().Reverse().Append(type).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>())
        {
            cancellation.ThrowIfCancellationRequested();
            if (PropertyParser.Parse(property, type, findings) is { } model && IsUnique(model, properties, findings))
            {
                properties.Add(model);
            }
        }
        return new ParsedEventType(Model(type, properties.ToImmutable()), findings.ToEquatableArray());
    }

    private static EventTypeModel Model(INamedTypeSymbol type, ImmutableArray<PropertyModel> properties)
    {
        string[] containing = [.. type.Containers().Select(TypeDeclarations.Header).Reverse()];
        bool hasConstructor = type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && !c.IsImplicitlyDeclared);
        return new EventTypeModel(
            type.NamespaceName(), containing.ToEquatableArray(), Symbols.Escaped(type.Name), type.HintName() + ".g.cs", hasConstructor, new(properties));
    }

    private static bool IsSealedPartialRecord(INamedTypeSymbol type, CancellationToken cancellation) =>
        type is { IsRecord: true, IsReferenceType: true, IsSealed: true, IsGenericType: false }
        && type.BaseTypes().All(t => t is { IsRecord: true, IsAbstract: true, IsGenericType: false })
        && type.Containers().Prepend(type).All(t => !t.IsGenericType && t.IsPartial(cancellation))
        && type.DeclaringSyntaxReferences.All(r => r.GetSyntax(cancellation) is RecordDeclarationSyntax { ParameterList: null });

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
