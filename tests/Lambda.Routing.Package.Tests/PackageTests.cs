namespace Lambda.Routing.Package.Tests;

/// <summary>The package as a user gets it.</summary>
public sealed class PackageTests(UserProject project)
{
    [Theory]
    [InlineData("lib/net10.0/Lambda.Routing.dll")]
    [InlineData("lib/net10.0/Lambda.Routing.xml")]
    [InlineData("analyzers/dotnet/cs/Lambda.Routing.Generators.dll")]
    [InlineData("analyzers/dotnet/cs/Lambda.Routing.CodeFixes.dll")]
    [InlineData("build/Lambda.Routing.props")]
    [InlineData("build/Lambda.Routing.targets")]
    [InlineData("tools/net10.0/any/lambda-routing.dll")]
    [InlineData("tools/net10.0/any/lambda-routing.runtimeconfig.json")]
    [InlineData("tools/net10.0/any/lambda-routing.deps.json")]
    [InlineData("tools/net10.0/any/Lambda.Routing.dll")]
    [InlineData("README.md")]
    [InlineData("LICENSE")]
    public void It_carries_what_a_user_needs(string path) => Assert.Contains(path, project.Entries);

    [Fact]
    public void It_makes_no_function_of_a_program_that_references_one() =>
        Assert.DoesNotContain(project.Entries, entry => entry.StartsWith("buildTransitive/", StringComparison.Ordinal));

    [Fact]
    public void Nothing_of_the_compiler_is_in_it() =>
        Assert.DoesNotContain(project.Entries, entry => entry.Contains("Microsoft.CodeAnalysis", StringComparison.Ordinal));

    [Fact]
    public async Task A_route_that_would_keep_the_function_from_starting_is_a_build_error()
    {
        CommandResult result = await project.BuildAsync("faulty", """
            using System.Text.Json.Serialization;
            using Lambda.Routing;

            public sealed record Order(int Id);

            public static class Desk
            {
                [KafkaBatch("orders", PartialResponses = true)]
                public static void Take(Order order) { }
            }

            [JsonSerializable(typeof(Order))]
            internal sealed partial class AppJson : JsonSerializerContext;
            """);
        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("Desk.cs(9,29): error LR2004: The payload of the parameter 'order' is missing where Kind is tombstone", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dotnet_run_sends_the_projects_events_to_the_function()
    {
        CommandResult result = await CommandLine.RunAsync(
            "dotnet", project.Folder, ["run", "--no-build", "--", "--once", "--port", "0"], cancellation: TestContext.Current.CancellationToken);
        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("Desk.Take", result.Output, StringComparison.Ordinal);
        Assert.Contains("-7", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_publishes_natively_without_a_warning_and_answers()
    {
        await CommandLine.DotNetAsync(project.Folder, "publish", "-o", project.Published);
        NativeResult result = await NativeRun.SendAsync(Path.Combine(project.Published, "bootstrap"), null, Events.Batch(7, -7), Events.GetOrder);
        Assert.Equal(["""{"batchItemFailures":[{"itemIdentifier":"-7"}]}"""], result.Answers.Take(1).Select(answer => answer.Text));
        Assert.Contains("\"statusCode\":200", result.Answers[1].Text, StringComparison.Ordinal);
        Assert.Contains("tea", result.Answers[1].Text, StringComparison.Ordinal);
    }
}
