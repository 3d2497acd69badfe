using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Hosting;

/// <summary>What AWS's own types mean in a handler's signature.</summary>
internal static class AwsTypes
{
    /// <summary>Whether one of AWS's classes stands for the event of a source: which one is a fact of the source. What AWS calls type parameters is nobody's business.</summary>
    public static bool IsEventOf(ITypeSymbol type, INamedTypeSymbol source) =>
        type.TypeKind == TypeKind.Class && source.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.AwsEventClass))
            .SelectMany(attribute => attribute.ConstructorArguments.SelectMany(argument => argument.Values))
            .Any(name => name.Value is string full && Bases(type).Any(at => at.IsNamed(full)));

    /// <summary>How one of AWS's own things is bound that belongs to the invocation; null for any other type.</summary>
    public static BindingKind? InvocationKindOf(ITypeSymbol type) =>
        type.Is(AwsNames.Context) ? BindingKind.AwsContext : type.Is(AwsNames.Logger) ? BindingKind.AwsLogger : null;

    /// <summary>
    /// Reports a type of AWS's that cannot be bound: a class that is no payload (read from a message's text it would be an empty object),
    /// or one that is not there because its package is not.
    /// </summary>
    public static bool IsRefused(IParameterSymbol parameter, ITypeSymbol type, List<Finding> findings)
    {
        FindingTarget target = new(FindingPart.Parameter, parameter.Ordinal);
        if (type.TypeKind == TypeKind.Error && type.Name is "ILambdaContext" or "ILambdaLogger")
        {
            findings.Add(Finding.Of(RouteIds.AwsPackageMissing, target, type.Name, AwsNames.CorePackage));
            return true;
        }
        ITypeSymbol payload = Element(type);
        if (payload.TypeKind != TypeKind.Interface && IsOfAws(payload))
        {
            findings.Add(Finding.Of(RouteIds.AwsTypeAsPayload, target, payload.Readable()));
            return true;
        }
        return false;
    }

    /// <summary>Whether AWS's packages declare the type, for whole events and their answers.</summary>
    public static bool IsOfAws(ITypeSymbol type) =>
        type is INamedTypeSymbol { ContainingNamespace: { IsGlobalNamespace: false } place }
        && place.ToDisplayString().StartsWith(AwsNames.Root, StringComparison.Ordinal);

    private static IEnumerable<ITypeSymbol> Bases(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            yield return at;
        }
    }

    // A list of payloads, or a list of records with their payloads, is about what it holds.
    private static ITypeSymbol Element(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { IsTupleType: true, TupleElements.Length: 2 } pair => Element(pair.TupleElements[1].Type),
        INamedTypeSymbol { TypeArguments.Length: 1 } list when PayloadTypes.IsCollection(list) => Element(list.TypeArguments[0]),
        _ => ReturnParser.NonNullable(type),
    };
}
