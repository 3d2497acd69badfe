using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Lambda.Routing.Generators.Tests.Pipeline.Editor;

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

    [Theory]
    [InlineData("\"orders-1\"", "\"orders-2\"", "a constant that names the queue")]
    [InlineData("string Receiver)", "Action Receiver)", "what cannot be read as JSON")]
    [InlineData("string Receiver)", "[property: System.ComponentModel.DataAnnotations.Required] string Receiver)", "a rule")]
    [InlineData("typeof(Parcel)", "typeof(string)", "what a context knows")]
    [InlineData("partial class Shop;", "partial class Shop { public Shop(Clock clock) => Seen.Add(clock); }", "a service")]
    [InlineData("partial class Shop;", "partial class Shop : IDisposable { public void Dispose() { } }", "an interface of the class")]
    [InlineData("public partial class Shop;", "[BatchDefaults(PartialResponses = true)] public partial class Shop;", "an attribute of the class")]
    [InlineData("class Base;", "class Base : IAsyncDisposable { public ValueTask DisposeAsync() => default; }", "an interface of the base class")]
    [InlineData("public class Clock;", "[assembly: LambdaRouting(PartialResponses = true)] public class Clock;", "an attribute of the assembly")]
    [InlineData("using Parcel = Parcels.Parcel;", "using Parcel = Parcels.Box;", "an alias")]
    public void An_edit_that_matters_in_another_file_reaches_the_function(string text, string by, string what)
    {
        CSharpCompilation project = GeneratorHost.Compile(
            "public partial class Shop : Base { [SqsBatch(Names.Queue)] public void Take(Parcel parcel, CancellationToken token) => Seen.Add(\"a\"); }",
            "internal static class Names { public const string Queue = \"orders-1\"; }",
            "namespace Parcels { public sealed record Parcel(int Id, string Receiver); public sealed record Box(int Id); }",
            "global using Parcel = Parcels.Parcel;",
            "[System.Text.Json.Serialization.JsonSerializable(typeof(Parcel))] internal sealed partial class ParcelJson : System.Text.Json.Serialization.JsonSerializerContext;",
            "public partial class Shop;", "public class Base;", "public class Clock;", Sources.Order, Sources.Json);
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        // A body first, so that what is kept is kept across one.
        project = Replace(project, "Seen.Add(\"a\")", "Seen.Add(\"b\")");
        driver = driver.RunGenerators(project, TestContext.Current.CancellationToken);
        string before = Text(driver);

        project = Replace(project, text, by);
        string after = Text(driver.RunGenerators(project, TestContext.Current.CancellationToken));

        Assert.True(before != after, $"{what} did not reach the function");
        Assert.Equal(Text(Driver(project).RunGenerators(project, TestContext.Current.CancellationToken)), after);
    }

    [Fact]
    public void A_use_of_the_console_is_seen_and_forgotten_though_it_is_inside_a_body()
    {
        CSharpCompilation project = GeneratorHost.Compile(Shop, "internal static class Other { public static void Say() { } }", Sources.Order, Sources.Json);
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        string silent = Text(driver);

        project = Replace(project, "Say() { }", "Say() { Console.WriteLine(1); }");
        driver = driver.RunGenerators(project, TestContext.Current.CancellationToken);
        string loud = Text(driver);
        project = Replace(project, "Console.WriteLine(1);", "");
        driver = driver.RunGenerators(project, TestContext.Current.CancellationToken);

        Assert.NotEqual(silent, loud);
        Assert.Equal(silent, Text(driver));
    }

    private static (GeneratorRunResult Before, GeneratorRunResult After) Edit(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation compilation = GeneratorHost.Compile(Shop, Sources.Order, Sources.Json);
        GeneratorDriver driver = Driver(compilation).RunGenerators(compilation);
        GeneratorRunResult before = driver.GetRunResult().Results.Single();
        return (before, driver.RunGenerators(edit(compilation)).GetRunResult().Results.Single());
    }

    private static ImmutableArray<IncrementalStepRunReason> Reasons(GeneratorRunResult run, string step) =>
        [.. run.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(one => one.Outputs).Select(output => output.Reason) : []];
}
