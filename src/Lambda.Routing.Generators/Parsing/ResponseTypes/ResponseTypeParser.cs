using Lambda.Routing.Generators.Diagnostics.ResponseTypes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.ResponseTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.ResponseTypes;

/// <summary>Reads a <c>[ResponseType]</c> through its symbol.</summary>
internal static class ResponseTypeParser
{
    public static ParsedResponseType Parse(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!type.Containers().Prepend(type).All(t => !t.IsGenericType && t.IsPartial(cancellation)))
        {
            Finding finding = Finding.Of(ResponseTypeDescriptors.NotPartial.Id, new FindingTarget(FindingPart.Name), type.Name);
            return new ParsedResponseType(null, new[] { finding }.ToEquatableArray());
        }
        List<Finding> findings = [];
        List<MemberModel> members = [];
        foreach (IPropertySymbol property in Properties(type))
        {
            cancellation.ThrowIfCancellationRequested();
            if (MemberParser.Parse(property, findings) is { } member && IsUnique(member, members, findings))
            {
                members.Add(member);
            }
        }
        return new ParsedResponseType(Model(type, members), findings.ToEquatableArray());
    }

    // Seen from the top of the hierarchy; one that is overridden or hidden keeps its place.
    private static IEnumerable<IPropertySymbol> Properties(INamedTypeSymbol type)
    {
        List<IPropertySymbol> properties = [];
        foreach (IPropertySymbol property in type.BaseTypes().Reverse().Append(type).SelectMany(t => t.GetMembers()).OfType<IPropertySymbol>())
        {
            if (!MemberParser.IsWritten(property, type))
            {
                continue;
            }
            int hidden = properties.FindIndex(other => other.Name == property.Name);
            if (hidden >= 0)
            {
                properties[hidden] = property;
            }
            else
            {
                properties.Add(property);
            }
        }
        return properties;
    }

    private static ResponseTypeModel? Model(INamedTypeSymbol type, IEnumerable<MemberModel> members)
    {
        bool overrides = type.BaseTypes().Any(IsWritable);
        if (type.IsAbstract && overrides)
        {
            return null;
        }
        string modifiers = overrides ? "public override"
            : type.IsAbstract ? ResponseTypeModel.Abstract
            : type.IsSealed || type.IsValueType ? "public" : "public virtual";
        string[] containing = [.. type.Containers().Select(TypeDeclarations.Header).Reverse()];
        return new ResponseTypeModel(
            type.NamespaceName(), containing.ToEquatableArray(), type.Header(), type.HintName() + ".Writer.g.cs", modifiers, members.ToEquatableArray());
    }

    private static bool IsWritable(INamedTypeSymbol type) =>
        type.HasAttribute(ResponseTypeNames.ResponseType)
        || type.GetMembers("Write").OfType<IMethodSymbol>().Any(method =>
            (method.IsAbstract || method.IsVirtual || method.IsOverride)
            && method.Parameters.Length == 1 && method.Parameters[0].Type.Is(ResponseTypeNames.JsonWriter));

    private static bool IsUnique(MemberModel member, IReadOnlyList<MemberModel> before, List<Finding> findings)
    {
        if (before.FirstOrDefault(other => other.JsonName == member.JsonName) is not { } twin)
        {
            return true;
        }
        FindingTarget target = new(FindingPart.Name, Member: member.Name.TrimStart('@'));
        findings.Add(Finding.Of(ResponseTypeDescriptors.DuplicatedName.Id, target, member.Name, twin.Name));
        return false;
    }
}
