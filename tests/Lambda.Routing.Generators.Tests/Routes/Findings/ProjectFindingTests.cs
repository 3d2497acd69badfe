using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>What is wrong with a project as a whole.</summary>
public sealed class ProjectFindingTests
{
    private const string Handler = "public static class S { [ScheduleTrigger] public static void Take() { } }";

    public static TheoryData<string, string[]> Faults => new()
    {
        { "public static class Program { public static void Main() { } }", ["LR0007 'Main'"] },
        { "System.Console.WriteLine(1);", ["LR0007 'System.Console.WriteLine(1);'"] },
        { "public static class Nothing;", ["LR0007 ''"] },
        { Handler, [] },
        { Handler + " public static class Program { public static void Main() { } }", ["LR0008 'Main'"] },
        { Handler + " public static class Program { public static void Main() { var function = new Consumer.LambdaFunction(); } }", ["LR0008 'Main'"] },
        { Handler + " public static class Program { /* LambdaFunction.RunAsync */ public static void Main() { string text = \"LambdaFunction.RunAsync\"; } }", ["LR0008 'Main'"] },
        { "using Function = Consumer.LambdaFunction; " + Handler + " public static class Program { public static Task<int> Main() => Function.RunAsync(); }", [] },
        { "System.Console.WriteLine(1); " + Handler, ["LR0008 'System.Console.WriteLine(1);'"] },
        { Handler + " public static class Program { public static Task<int> Main() => Consumer.LambdaFunction.RunAsync(); }", [] },
        { "return await Consumer.LambdaFunction.RunAsync(); " + Handler, [] },
        { Handler + " public static class Program { public static Task Main() => new Consumer.LambdaFunction().InvokeAsync(null!).AsTask(); }", [] },
        { Handler + " public static class Program { public static void Main() => Start.Run(); } public static class Start { public static void Run() => Consumer.LambdaFunction.RunAsync().Wait(); }", [] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_executable_that_handles_nothing_is_underlined(string source, string[] findings) =>
        Assert.Equal(findings, await RouteHost.AllFindingsAsync(Executable(source), ("LambdaRoutingFunction", "true")));

    [Fact]
    public async Task A_test_project_needs_no_handler() =>
        Assert.Empty(await RouteHost.AllFindingsAsync(Executable("public static class Program { public static void Main() { } }"), ("LambdaRoutingFunction", "false")));

    [Theory]
    [InlineData("true", "Newtonsoft.Json", new[] { "LR2008 ''" })]
    [InlineData("true", "Shop", new string[0])]
    [InlineData("false", "Newtonsoft.Json", new string[0])]
    public async Task A_package_that_does_not_work_in_a_native_executable_is_named(string publishAot, string package, string[] findings)
    {
        CSharpCompilation reference = CSharpCompilation.Create(package, options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Equal(findings, await RouteHost.AllFindingsAsync(GeneratorHost.Compile(Handler).AddReferences(reference.ToMetadataReference()), ("PublishAot", publishAot)));
    }

    private static CSharpCompilation Executable(string source)
    {
        CSharpCompilation compilation = GeneratorHost.Compile(source);
        return compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
    }
}
