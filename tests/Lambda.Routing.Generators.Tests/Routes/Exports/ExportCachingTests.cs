using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Parsing.Exports;
using Microsoft.CodeAnalysis.CSharp;
using static Lambda.Routing.Generators.Tests.Routes.Exports.ReferencedProject;

namespace Lambda.Routing.Generators.Tests.Routes.Exports;

/// <summary>What an edit costs where handlers come from references: nothing.</summary>
public sealed class ExportCachingTests
{
    private const string Library = """
        [assembly: LambdaRouting(ExportHandlers = true)]
        public static class Desk { [SqsBatch("a")] public static void Take() { } }
        """;

    [Fact]
    public void An_edit_does_not_read_the_referenced_assemblies_again()
    {
        CSharpCompilation function = Function(["public static class Nothing;"], Compile("Library", Library));
        ExportsModel first = ExportedHandlers.Of(function, TestContext.Current.CancellationToken);
        Assert.Single(first.Handlers);
        CSharpCompilation edited = function.AddSyntaxTrees(Parse(function, "public static class More { [SqsBatch] public static void Take() { } }"));
        Assert.Same(first, ExportedHandlers.Of(edited, TestContext.Current.CancellationToken));
        CSharpCompilation replaced = edited.ReplaceSyntaxTree(edited.SyntaxTrees[^1], Parse(function, "public static class Less;"));
        Assert.Same(first, ExportedHandlers.Of(replaced, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void A_reference_that_changed_is_read_again()
    {
        ReferencedProject before = Compile("Library", Library);
        ReferencedProject after = Compile("Library", Library.Replace("Take()", "TakeAll()", StringComparison.Ordinal));
        CSharpCompilation function = Function(["public static class Nothing;"], before);
        Assert.Equal("Desk.Take", Assert.Single(ExportedHandlers.Of(function, TestContext.Current.CancellationToken).Handlers).Id);
        Assert.Equal("Desk.TakeAll", Assert.Single(ExportedHandlers.Of(function.ReplaceReference(before.Reference, after.Reference), TestContext.Current.CancellationToken).Handlers).Id);
    }

    [Fact]
    public void A_project_that_sees_less_reads_for_itself()
    {
        ReferencedProject library = Compile("Library", Library, """
            internal static class Hidden { [SqsBatch("b")] public static void Take() { } }
            """, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]");
        CSharpCompilation friend = Function(["public static class Nothing;"], library);
        Assert.Equal(2, ExportedHandlers.Of(friend, TestContext.Current.CancellationToken).Handlers.Count);
        Assert.Single(ExportedHandlers.Of(friend.WithAssemblyName("Stranger"), TestContext.Current.CancellationToken).Handlers);
        Assert.Equal(2, ExportedHandlers.Of(friend, TestContext.Current.CancellationToken).Handlers.Count);
    }

    [Fact]
    public void A_library_that_is_being_edited_is_read_from_its_sources()
    {
        CSharpCompilation library = Project("Library", Library);
        CSharpCompilation function = Executable(GeneratorHost.Compile("public static class Nothing;").AddReferences(library.ToMetadataReference()));
        Assert.Equal("Desk.Take", Assert.Single(ExportedHandlers.Of(function, TestContext.Current.CancellationToken).Handlers).Id);
        Assert.Contains("LambdaFunction.g.cs", RouteHost.Generate(function).Files.Keys);
    }

    private static Microsoft.CodeAnalysis.SyntaxTree Parse(CSharpCompilation project, string text) =>
        CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)project.SyntaxTrees[0].Options, cancellationToken: TestContext.Current.CancellationToken);
}
