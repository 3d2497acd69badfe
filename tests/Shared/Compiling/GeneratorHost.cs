using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>Compiles source text as a user's project would be compiled, with some of the generators running.</summary>
internal static class GeneratorHost
{
    // As the package's targets allow it.
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.CSharp14)
        .WithFeatures([new("InterceptorsNamespaces", "Microsoft.Extensions.Validation.Generated")]);

    private static readonly ImmutableArray<MetadataReference> References = FindReferences();

    // What implicit usings give every project.
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Lambda.Routing;
        """;

    /// <summary>
    /// Runs one generator. Also asserts what holds for every input: an unrelated edit, of a declaration or of a body, leaves each model step
    /// cached or unchanged, and each output cached.
    /// </summary>
    public static GeneratorRun Run<TGenerator>(params string[] sources) where TGenerator : IIncrementalGenerator, new() =>
        Run(Compile(sources), new TGenerator());

    /// <summary>Runs several generators over a compilation, with the same assertion.</summary>
    public static GeneratorRun Run(CSharpCompilation compilation, params IIncrementalGenerator[] generators) =>
        Run(compilation, BuildProperties.None, generators);

    /// <summary>The same for a project whose file has properties.</summary>
    public static GeneratorRun Run(CSharpCompilation compilation, BuildProperties properties, params IIncrementalGenerator[] generators)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            generators.Select(GeneratorExtensions.AsSourceGenerator),
            parseOptions: ParseOptions,
            optionsProvider: properties,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        GeneratorDriverRunResult result = driver.GetRunResult();

        driver = driver.RunGenerators(compilation.AddSyntaxTrees(Unrelated(value: 1)));
        Caching.AssertUnchanged(driver.GetRunResult());
        Caching.AssertUnchanged(driver.RunGenerators(compilation.AddSyntaxTrees(Unrelated(value: 2))).GetRunResult());
        return new GeneratorRun((CSharpCompilation)output, result);
    }

    /// <summary>A library of nullable-enabled C# that references the framework, Lambda.Routing and a container.</summary>
    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Consumer",
        sources.Prepend(ImplicitUsings).Select((text, index) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"Source{index}.cs")),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static SyntaxTree Unrelated(int value) =>
        CSharpSyntaxTree.ParseText($"internal static class UnrelatedEdit {{ public static int Value() => {value}; }}", ParseOptions, "Unrelated.cs");

    private static ImmutableArray<MetadataReference> FindReferences()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return
        [
            .. trusted.Where(path => Path.GetDirectoryName(path) == framework).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Reading.EventReader).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.ServiceProvider).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.IServiceCollection).Assembly.Location),
        ];
    }
}
