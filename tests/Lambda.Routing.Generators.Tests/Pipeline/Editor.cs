using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>Runs a generator over a project that is edited.</summary>
internal static class Editor
{
    /// <summary>A driver that tracks what each step made anew.</summary>
    public static CSharpGeneratorDriver Driver(CSharpCompilation compilation) => CSharpGeneratorDriver.Create(
        [new RouteGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>All that the generator wrote.</summary>
    public static string Text(GeneratorDriver driver) =>
        string.Join("\n", driver.GetRunResult().Results.Single().GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => source.SourceText));

    /// <summary>The project after an edit of the one file that has the text.</summary>
    public static CSharpCompilation Replace(CSharpCompilation compilation, string text, string by)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(text, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, Parse(compilation, tree.ToString().Replace(text, by, StringComparison.Ordinal), tree.FilePath));
    }

    public static SyntaxTree Parse(CSharpCompilation compilation, string text, string path = "New.cs") =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path);
}
