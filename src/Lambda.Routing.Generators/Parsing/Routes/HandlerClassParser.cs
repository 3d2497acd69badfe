using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads how a handler's class is created and released.</summary>
internal static class HandlerClassParser
{
    public static HandlerClassModel Parse(IMethodSymbol method, List<Finding> findings)
    {
        INamedTypeSymbol type = method.ContainingType;
        var services = EquatableArray<string>.Empty;
        // That a class cannot be created at all is said of the method already.
        if (!method.IsStatic && !type.IsAbstract && type.Name.Length > 0)
        {
            if (ServicesOf(type, out string obstacle) is { } found)
            {
                services = found;
            }
            else
            {
                findings.Add(Finding.Of(RouteIds.Constructors, new(FindingPart.Name), method.Name, type.Name, obstacle));
            }
        }
        return new HandlerClassModel(type.Qualified(), services, DisposalOf(type))
        {
            PartialResponses = type.FindAttribute(KnownNames.BatchDefaults)?.Argument("PartialResponses")?.Value as bool?,
        };
    }

    /// <summary>The qualified types of the parameters of the one constructor that counts.</summary>
    /// <param name="type">The class.</param>
    /// <param name="obstacle">Why it cannot be created, where it cannot.</param>
    public static EquatableArray<string>? ServicesOf(INamedTypeSymbol type, out string obstacle)
    {
        IMethodSymbol[] callable = [.. type.InstanceConstructors.Where(constructor =>
            constructor.IsOpen()
            && !IsCopyConstructor(constructor))];
        IMethodSymbol[] visible = [.. callable.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)];
        IMethodSymbol[] chosen = visible.Length > 0 ? visible : callable;
        if (type.IsValueType && chosen.Length > 1)
        {
            // A struct always has its parameterless constructor; the one that was written counts.
            chosen = [.. chosen.Where(constructor => !constructor.IsImplicitlyDeclared)];
        }
        obstacle = chosen.Length != 1 ? $"has {(chosen.Length == 0 ? "no" : "several")} public constructors, and one is needed"
            : chosen[0].Parameters.Any(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out || parameter.Type.IsRefLikeType) ? "has a constructor with a parameter that no service can be"
            : chosen[0].Parameters.Any(parameter => parameter.HasAttribute(KnownNames.FromKeyedServices)) ? "has a constructor with [FromKeyedServices], which is not heeded: take an IServiceProvider and ask it for them"
            : type.HasRequiredMembers() && !chosen[0].HasAttribute(KnownNames.SetsRequiredMembers) ? "has required members, and nobody sets them: take them in its constructor"
            : "";
        return obstacle.Length == 0 ? chosen[0].Parameters.Select(parameter => parameter.Type.Qualified()).ToEquatableArray() : null;
    }

    private static bool IsCopyConstructor(IMethodSymbol constructor) =>
        constructor.ContainingType.IsRecord && constructor.Parameters.Length == 1
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    public static Disposal DisposalOf(INamedTypeSymbol type)
    {
        if (type.FindInterface("System.IAsyncDisposable") is not null)
        {
            return Disposal.Asynchronous;
        }
        return type.FindInterface("System.IDisposable") is not null ? Disposal.Synchronous : Disposal.None;
    }
}
