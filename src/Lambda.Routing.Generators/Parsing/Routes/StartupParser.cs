using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the class that configures services.</summary>
internal static class StartupParser
{
    private const string Method = "ConfigureServices";
    private const string AsyncMethod = Method + "Async";

    public static StartupModel Parse(INamedTypeSymbol type)
    {
        IMethodSymbol[] methods = [.. Declared(type)];
        IMethodSymbol? configure = methods.Length == 1 ? methods[0] : null;
        var findings = new List<Finding>();
        if (configure is null || !type.IsVisibleInAssembly() || type.IsGenericType || (!configure.IsStatic && !HasConstructor(type)))
        {
            findings.Add(Finding.Of(RouteIds.StartupShape, new(FindingPart.Name), type.Name));
        }
        return new StartupModel(type.Qualified(), configure?.IsStatic ?? true, configure?.Name == AsyncMethod, findings.ToEquatableArray());
    }

    // Of the nearest class that has one: functions may share a base class that configures services.
    private static IEnumerable<IMethodSymbol> Declared(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            IMethodSymbol[] methods = [.. at.GetMembers(Method).Concat(at.GetMembers(AsyncMethod)).OfType<IMethodSymbol>().Where(IsConfigureServices)];
            if (methods.Length > 0)
            {
                return methods;
            }
        }
        return [];
    }

    private static bool IsConfigureServices(IMethodSymbol method) =>
        method is { IsGenericMethod: false, Parameters.Length: 1 }
        && (method.Name == Method ? method.ReturnsVoid && !method.IsAsync : method.ReturnType.Is("System.Threading.Tasks.Task"))
        && method.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal
        && method.Parameters[0].Type.Is(KnownNames.ServiceCollectionInterface);

    private static bool HasConstructor(INamedTypeSymbol type) =>
        !type.IsAbstract && type.InstanceConstructors.Any(constructor => constructor.Parameters.Length == 0
            && constructor.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal);
}
