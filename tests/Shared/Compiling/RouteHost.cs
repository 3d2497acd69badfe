using System.Reflection;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Generators;
using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>Compiles a function as a user's build would: our generators, System.Text.Json's, and the analyzers.</summary>
internal static class RouteHost
{
    /// <summary>Generates the function and asserts that it compiles without a warning.</summary>
    public static GeneratorRun Generate(params string[] sources)
    {
        return Generate(GeneratorHost.Compile(sources));
    }

    /// <summary>The same for a compilation that references more.</summary>
    public static GeneratorRun Generate(CSharpCompilation compilation) => Generate(compilation, BuildProperties.None);

    /// <summary>The same for a project whose file has properties.</summary>
    public static GeneratorRun Generate(CSharpCompilation compilation, BuildProperties properties)
    {
        GeneratorRun run = GeneratorHost.Run(compilation, properties, new RouteGenerator(), new EventTypeGenerator(), new ResponseTypeGenerator());
        return new GeneratorRun(WithJson(compilation, run.Compilation), run.Result);
    }

    /// <summary>Generates, compiles and starts the function.</summary>
    public static RoutedFunction Start(params string[] sources) => Start(GeneratorHost.Compile(sources));

    /// <summary>The same for a compilation that references more.</summary>
    public static RoutedFunction Start(CSharpCompilation compilation)
    {
        Type type = Generate(compilation).Load().GetType("Consumer.LambdaFunction", throwOnError: true)!;
        try
        {
            return (RoutedFunction)Activator.CreateInstance(type)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is not null)
        {
            throw exception.InnerException;
        }
    }

    /// <summary>The id of the hint that a handler takes no token. Nearly every handler of a test deserves it, so only its own tests look at it.</summary>
    private const string NoToken = "LR1029";

    /// <summary>What the analyzers report for the sources, as <c>LR1001 'order'</c>: the id and the underlined text.</summary>
    public static Task<string[]> FindingsAsync(params string[] sources) => FindingsAsync(GeneratorHost.Compile(sources));

    /// <summary>The same for a compilation that references more.</summary>
    public static Task<string[]> FindingsAsync(CSharpCompilation compilation) => FindingsAsync(compilation, BuildProperties.None);

    /// <summary>The same for a project whose file has properties. What belongs to no place underlines nothing.</summary>
    public static async Task<string[]> FindingsAsync(CSharpCompilation compilation, BuildProperties properties) =>
        [.. (await AllFindingsAsync(compilation, properties)).Where(finding => !finding.StartsWith(NoToken, StringComparison.Ordinal))];

    /// <summary>The same, the hint about tokens included, for a project with these MSBuild properties.</summary>
    public static Task<string[]> AllFindingsAsync(CSharpCompilation compilation, params (string Property, string Value)[] build) =>
        AllFindingsAsync(compilation, new BuildProperties(build));

    /// <summary>What the analyzers say of the sources, without the hint about tokens: the messages that users read.</summary>
    public static async Task<string[]> MessagesAsync(params string[] sources) =>
        [.. (await DiagnosticsAsync(GeneratorHost.Compile(sources), BuildProperties.None)).Where(d => d.Id != NoToken).Select(d => d.GetMessage(null))];

    private static async Task<string[]> AllFindingsAsync(CSharpCompilation compilation, BuildProperties properties) =>
        [.. (await DiagnosticsAsync(compilation, properties)).Select(d => $"{d.Id} '{d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan)}'")];

    private static async Task<IEnumerable<Diagnostic>> DiagnosticsAsync(CSharpCompilation compilation, BuildProperties properties)
    {
        IEnumerable<Diagnostic> found = await WithJson(compilation, compilation)
            .WithAnalyzers([new RouteAnalyzer(), new WrittenAsJsonAnalyzer()], new AnalyzerOptions([], properties))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return found.OrderBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal);
    }

    private static CSharpCompilation WithJson(CSharpCompilation original, CSharpCompilation target)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([JsonGenerator.Create(), .. ValidationGenerator.For(original)], parseOptions: (CSharpParseOptions)original.SyntaxTrees[0].Options);
        return target.AddSyntaxTrees(driver.RunGenerators(original).GetRunResult().GeneratedTrees);
    }
}
