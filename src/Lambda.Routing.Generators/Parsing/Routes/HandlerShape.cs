using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Whether generated code can call the method at all.</summary>
internal static class HandlerShape
{
    public static void Check(IMethodSymbol method, List<Finding> findings)
    {
        string? reason = Reason(method);
        if (reason is not null)
        {
            findings.Add(Finding.Of(RouteIds.NotCallable, new(FindingPart.Name), method.Name, reason));
        }
        if (method.IsAsync && method.ReturnsVoid)
        {
            findings.Add(Finding.Of(RouteIds.AsyncVoid, new(FindingPart.ReturnType), method.Name));
        }
    }

    /// <summary>Why it cannot; null when it can.</summary>
    public static string? Reason(IMethodSymbol method) => Obstacle(method) ?? Hidden(method);

    /// <summary>Why it cannot though everything be public; null when nothing else is in the way.</summary>
    public static string? Obstacle(IMethodSymbol method)
    {
        if (method.MethodKind != MethodKind.Ordinary)
        {
            return method.MethodKind switch
            {
                MethodKind.LocalFunction => "it is a local function",
                MethodKind.AnonymousFunction => "it is a lambda",
                MethodKind.PropertyGet or MethodKind.PropertySet or MethodKind.EventAdd or MethodKind.EventRemove => "it is an accessor",
                _ => "it is not an ordinary method",
            };
        }
        if (method.ContainingType is { Name.Length: 0 })
        {
            return "it is an extension member";
        }
        if (method.IsAbstract)
        {
            return "it is abstract";
        }
        if (method.IsGenericMethod)
        {
            return "it is generic";
        }
        if (method.IsVararg || method.Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out or RefKind.RefReadOnlyParameter))
        {
            return "it has a ref or out parameter";
        }
        if (method.IsRefusedAsObsolete() || TypesAround(method).Any(Symbols.IsRefusedAsObsolete))
        {
            return "it is obsolete, and calling it an error";
        }
        if (TypesAround(method).FirstOrDefault(type => type.IsGenericType) is { } generic)
        {
            return $"{generic.Name} is generic";
        }
        return !method.IsStatic && (method.ContainingType.IsAbstract || method.ContainingType.TypeKind == TypeKind.Interface)
            ? $"{method.ContainingType.Name} cannot be created"
            : null;
    }

    private static string? Hidden(IMethodSymbol method) =>
        !method.IsOpen() ? "it is not public or internal"
        : TypesAround(method).FirstOrDefault(type => !type.IsOpen()) is { } hidden ? $"{hidden.Name} is not public or internal"
        : null;

    private static IEnumerable<INamedTypeSymbol> TypesAround(IMethodSymbol method) =>
        method.ContainingType is { } type ? type.Containers().Prepend(type) : [];
}
