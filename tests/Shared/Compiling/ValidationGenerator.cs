using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>Microsoft.Extensions.Validation's own generator, which runs in projects that reference the package.</summary>
internal static class ValidationGenerator
{
    private const string Package = "Microsoft.Extensions.Validation";

    private static readonly Lazy<Type> s_type = new(static () => Assembly
        .LoadFrom(Path.Combine(AppContext.BaseDirectory, "ValidationGenerator", Package + ".ValidationsGenerator.dll"))
        .GetTypes().Single(type => !type.IsAbstract && typeof(IIncrementalGenerator).IsAssignableFrom(type)));

    public static IEnumerable<ISourceGenerator> For(Compilation compilation) =>
        compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Package)
            ? [((IIncrementalGenerator)Activator.CreateInstance(s_type.Value)!).AsSourceGenerator()]
            : [];
}
