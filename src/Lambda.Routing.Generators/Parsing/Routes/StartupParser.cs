using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the class that configures services.</summary>
internal static class StartupParser
{
    private const string Method = "ConfigureServices";

    public static StartupModel Parse(INamedTypeSymbol type)
    {
        IMethodSymbol? configure = type.GetMembers(Method).OfType<IMethodSymbol>().FirstOrDefault(IsConfigureServices);
        var findings = new List<Finding>();
        if (configure is null || !type.IsVisibleInAssembly() || type.IsGenericType || (!configure.IsStatic && !HasConstructor(type)))
        {
            findings.Add(Finding.Of(RouteIds.StartupShape, new(FindingPart.Name), type.Name));
        }
        return new StartupModel(type.Qualified(), configure?.IsStatic ?? true, findings.ToEquatableArray());
    }

    private static bool IsConfigureServices(IMethodSymbol method) =>
        method is { ReturnsVoid: true, IsGenericMethod: false, Parameters.Length: 1 }
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
        && method.Parameters[0].Type.Is(KnownNames.ServiceCollectionInterface);

    private static bool HasConstructor(INamedTypeSymbol type) =>
        !type.IsAbstract && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0
            && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);
}
