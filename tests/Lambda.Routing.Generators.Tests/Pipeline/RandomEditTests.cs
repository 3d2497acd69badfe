using System.Collections.Immutable;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Pipeline;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>Whatever somebody types, handlers are as if the project had just been opened.</summary>
public sealed class RandomEditTests
{
    private const int Edits = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_model_that_was_kept_across_edits_is_the_one_that_is_read_anew(int seed)
    {
        var project = new RandomProject(seed);
        var reader = new Reader();
        GeneratorDriver driver = Driver(reader, project.Compilation);
        for (int edit = 0; edit < Edits; edit++)
        {
            driver = driver.RunGenerators(project.Compilation, TestContext.Current.CancellationToken);
            var anew = new Reader();
            _ = Driver(anew, project.Compilation).RunGenerators(project.Compilation, TestContext.Current.CancellationToken);
            Assert.True(anew.Models.SequenceEqual(reader.Models), $"after edit {edit} of seed {seed}:\n{string.Join("\n----\n", project.Compilation.SyntaxTrees)}");
            project.Edit();
        }
        // Some are kept and some are read again, or this shows nothing.
        Assert.InRange(reader.Reads, Edits / 4, Edits * RandomProject.Handlers * 3 / 4);
    }

    [Fact]
    public void The_function_that_was_kept_across_edits_is_the_one_that_is_written_anew()
    {
        var project = new RandomProject(5);
        GeneratorDriver driver = Driver(new RouteGenerator(), project.Compilation);
        for (int edit = 0; edit < Edits / 4; edit++)
        {
            driver = driver.RunGenerators(project.Compilation, TestContext.Current.CancellationToken);
            GeneratorDriver anew = Driver(new RouteGenerator(), project.Compilation).RunGenerators(project.Compilation, TestContext.Current.CancellationToken);
            Assert.Equal(Editor.Text(anew), Editor.Text(driver));
            project.Edit();
        }
    }

    [Fact]
    public void What_an_analyzer_finds_after_edits_is_what_it_finds_in_a_project_just_opened()
    {
        var project = new RandomProject(6);
        int found = 0;
        for (int edit = 0; edit < Edits / 2; edit++)
        {
            FunctionPlan kept = PlanOf(project.Compilation);
            Assert.Equal(PlanOf(Reopened(project.Compilation)).Findings, kept.Findings);
            found += kept.Findings.Count;
            project.Edit();
        }
        Assert.True(found > Edits);
    }

    private static FunctionPlan PlanOf(CSharpCompilation compilation) => CompilationPlan.Of(compilation, BuildProperties.None, TestContext.Current.CancellationToken);

    /// <summary>The same files, of which nothing is known yet.</summary>
    private static CSharpCompilation Reopened(CSharpCompilation compilation) => compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree =>
        CSharpSyntaxTree.ParseText(tree.ToString(), (CSharpParseOptions)tree.Options, tree.FilePath)));

    // Steps are not tracked: with some edits of global aliases that alone has the compiler's driver throw.
    private static CSharpGeneratorDriver Driver(IIncrementalGenerator generator, CSharpCompilation compilation) =>
        CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);

    /// <summary>Reads handlers as the generator does, and counts how many.</summary>
    private sealed class Reader : IIncrementalGenerator
    {
        public int Reads { get; private set; }

        public ImmutableArray<HandlerModel> Models { get; private set; } = [];

        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.Read(Declarations.Find(context), HandlerSyntax.IsCandidate, Read).Collect(),
            (_, models) => Models = models);

        private HandlerModel? Read(SyntaxNode node, SemanticModel model, CancellationToken cancellation)
        {
            Reads++;
            return HandlerParser.Parse(node, model, cancellation);
        }
    }
}
