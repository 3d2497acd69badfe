using Lambda.Routing.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>Which edits leave what a project declares as it was: only of those may a handler's model be kept.</summary>
public sealed class DeclarationsTests
{
    [Theory]
    [InlineData("class A { void M() { } }", "class A { void M() { int added = 1; } }")]
    [InlineData("class A { int M() => 1; }", "class A { int M() => 2; }")]
    [InlineData("class A { int P { get { return 1; } } }", "class A { int P { get { return 2; } } }")]
    [InlineData("class A { A() { } }", "class A { A() { M(); } static void M() { } }", false)]
    [InlineData("class A { A() { } }", "class A { A() { _ = 1; } }")]
    [InlineData("class A { int _field = 1; }", "class A { int _field = 2; }")]
    [InlineData("class A { }", "/* a comment */ class A\n{\n}")]
    [InlineData("class A { const int C = 1; }", "class A { const int C = 2; }", false)]
    [InlineData("class A { void M(int p = 1) { } }", "class A { void M(int p = 2) { } }", false)]
    [InlineData("[System.Obsolete(\"a\")] class A { }", "[System.Obsolete(\"b\")] class A { }", false)]
    [InlineData("class A { [System.Obsolete] void M() { } }", "class A { void M() { } }", false)]
    [InlineData("[assembly: System.CLSCompliant(true)]", "[assembly: System.CLSCompliant(false)]", false)]
    [InlineData("enum E { A = 1 }", "enum E { A = 2 }", false)]
    [InlineData("class A { }", "class A : System.IDisposable { }", false)]
    [InlineData("class A { int P { get; } }", "class A { long P { get; } }", false)]
    [InlineData("class A { int P { get; } }", "class A { int P => 1; }", false)]
    [InlineData("class A { public A(int a) { } }", "class A { internal A(int a) { } }", false)]
    [InlineData("class A { (int A, int B) P { get; } }", "class A { (int A, int C) P { get; } }", false)]
    [InlineData("record A(string Name);", "record A(string? Name);", false)]
    [InlineData("class A { partial void M(); }", "class A { partial void M() { } }", false)]
    [InlineData("using N = System.Int32; class A { }", "using N = System.Int64; class A { }", false)]
    [InlineData("global using System.IO; class A { }", "class A { }", false)]
    [InlineData("namespace A; class B { }", "namespace C; class B { }", false)]
    [InlineData("class A { void M() { } string P { get; } }", "class A { void M() {\n#nullable disable\n} string P { get; } }", false)]
    [InlineData("#if DEBUG\nclass A { }\n#endif", "#if !DEBUG\nclass A { }\n#endif", false)]
    public void Bodies_may_differ_and_nothing_else(string before, string after, bool same = true)
    {
        Assert.Equal(same, Of(GeneratorHost.Compile(before)).Equals(Of(GeneratorHost.Compile(after))));
        Assert.Equal(same, Of(GeneratorHost.Compile(after)).Equals(Of(GeneratorHost.Compile(before))));
    }

    [Fact]
    public void Whatever_else_a_compilation_is_made_of_counts()
    {
        CSharpCompilation project = GeneratorHost.Compile("class A { }", "class B { }");
        SyntaxTree last = project.SyntaxTrees[^1];
        SyntaxTree Parsed(CSharpParseOptions options, string path) => CSharpSyntaxTree.ParseText(last.ToString(), options, path, cancellationToken: TestContext.Current.CancellationToken);
        var options = (CSharpParseOptions)last.Options;

        Assert.True(Of(project).Equals(Of(project.ReplaceSyntaxTree(last, Parsed(options, last.FilePath)))));
        Assert.False(Of(project).Equals(Of(project.ReplaceSyntaxTree(last, Parsed(options.WithPreprocessorSymbols("ADDED"), last.FilePath)))));
        Assert.False(Of(project).Equals(Of(project.ReplaceSyntaxTree(last, Parsed(options, "Moved.cs")))));
        Assert.False(Of(project).Equals(Of(project.RemoveSyntaxTrees(last))));
        Assert.False(Of(project).Equals(Of(project.AddSyntaxTrees(Parsed(options, "Added.cs")))));
        Assert.False(Of(project).Equals(Of(project.RemoveSyntaxTrees(last).RemoveSyntaxTrees(project.SyntaxTrees[1]).AddSyntaxTrees(last, project.SyntaxTrees[1]))));
        Assert.False(Of(project).Equals(Of(project.WithAssemblyName("Other"))));
        Assert.False(Of(project).Equals(Of(project.WithOptions(project.Options.WithNullableContextOptions(NullableContextOptions.Disable)))));
        Assert.False(Of(project).Equals(Of(project.RemoveReferences(project.ExternalReferences[0]))));
    }

    private static Declarations Of(CSharpCompilation compilation) => new(compilation);
}
