using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Hosting;

/// <summary>Reads which of AWS's serializers an assembly or a method names.</summary>
internal static class SerializerParser
{
    public static SerializerModel Parse(ISymbol symbol, Compilation compilation, List<Finding> findings)
    {
        ImmutableArray<AttributeData> attributes = symbol.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].AttributeClass.Is(AwsNames.SerializerAttribute) && attributes[i].Argument("SerializerType")?.Value is INamedTypeSymbol type)
            {
                Check(type, new(FindingPart.Attribute, i), compilation, findings);
                return new SerializerModel(type.Qualified(), ContextOf(type)?.Qualified() ?? "");
            }
        }
        return SerializerModel.None;
    }

    private static void Check(INamedTypeSymbol type, FindingTarget target, Compilation compilation, List<Finding> findings)
    {
        if (ReadsByReflection(type))
        {
            findings.Add(Finding.Of(RouteIds.ReflectingSerializer, target, type.Name));
        }
        else if (!IsCreatable(type, compilation))
        {
            findings.Add(Finding.Of(RouteIds.NoSerializer, target, type.Name));
        }
    }

    private static ITypeSymbol? ContextOf(INamedTypeSymbol type) => Bases(type).FirstOrDefault(at => at.Is(AwsNames.SourceGeneratedSerializer))?.TypeArguments[0];

    // The nearest of AWS's types decides: a serializer of one's own reads as what it derives from.
    private static bool ReadsByReflection(INamedTypeSymbol type) =>
        Bases(type).FirstOrDefault(IsOfAws) is { } own && !own.Is(AwsNames.SourceGeneratedSerializer) && !own.IsAbstract;

    private static bool IsOfAws(INamedTypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString().StartsWith(AwsNames.Serialization, StringComparison.Ordinal) == true;

    private static bool IsCreatable(INamedTypeSymbol type, Compilation compilation) =>
        type is { IsAbstract: false, IsUnboundGenericType: false } && type.AllInterfaces.Any(at => at.Is(AwsNames.Serializer))
        && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly)
        && type.InstanceConstructors.Any(constructor => constructor.Parameters.All(parameter => parameter.IsOptional) && compilation.IsSymbolAccessibleWithin(constructor, compilation.Assembly));

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }
}
