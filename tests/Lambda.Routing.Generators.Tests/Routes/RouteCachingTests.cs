using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What an edit costs.</summary>
public sealed class RouteCachingTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch("orders")] public void Take(Order order) => Seen.Add("a");
            [S3Trigger] public void File(S3Record record) => Seen.Add("b");
        }
        """;

    [Fact]
    public void An_edit_inside_a_handler_s_body_leaves_every_step_and_output_as_it_was()
    {
        (_, GeneratorRunResult after) = Edit(compilation => Replace(compilation, "Seen.Add(\"a\")", "Seen.Add(\"edited\" + order.Customer)"));
        foreach (string step in new[] { RouteGenerator.HandlersStep, RouteGenerator.ContextsStep, RouteGenerator.StartupsStep, RouteGenerator.ProjectStep, RouteGenerator.SourcesStep, RouteGenerator.PlanStep })
        {
            Assert.All(Reasons(after, step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step}: {reason}"));
        }
        Assert.All(after.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void A_new_handler_leaves_the_other_models_and_the_other_sources_files_as_they_were()
    {
        (GeneratorRunResult before, GeneratorRunResult after) = Edit(compilation => compilation.AddSyntaxTrees(Parse(
            compilation, "public static class New { [SqsBatch(\"new\")] public static void Take(Order order) { } }")));
        Assert.Equal(
            [IncrementalStepRunReason.New, IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Unchanged],
            Reasons(after, RouteGenerator.HandlersStep).Select(reason => reason == IncrementalStepRunReason.Cached ? IncrementalStepRunReason.Unchanged : reason)
                .OrderBy(reason => reason));
        Assert.All(Reasons(after, RouteGenerator.ContextsStep), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Equal(
            ["LambdaFunction.Options.g.cs", "LambdaFunction.SqsEvent.g.cs", "LambdaRoutingManifest.g.cs"],
            from file in after.GeneratedSources
            where before.GeneratedSources.All(old => old.HintName != file.HintName || !old.SourceText.ContentEquals(file.SourceText))
            orderby file.HintName
            select file.HintName);
    }

    private static (GeneratorRunResult Before, GeneratorRunResult After) Edit(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation compilation = GeneratorHost.Compile(Shop, Sources.Order, Sources.Json);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RouteGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        driver = driver.RunGenerators(compilation);
        GeneratorRunResult before = driver.GetRunResult().Results.Single();
        return (before, driver.RunGenerators(edit(compilation)).GetRunResult().Results.Single());
    }

    private static CSharpCompilation Replace(CSharpCompilation compilation, string text, string by)
    {
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(text, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, Parse(compilation, tree.ToString().Replace(text, by, StringComparison.Ordinal), tree.FilePath));
    }

    private static SyntaxTree Parse(CSharpCompilation compilation, string text, string path = "New.cs") =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees[0].Options, path);

    private static ImmutableArray<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(one => one.Outputs).Select(output => output.Reason) : []];
}
