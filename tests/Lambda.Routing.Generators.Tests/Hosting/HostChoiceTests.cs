using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>Which host a function has, and that the build says so.</summary>
public sealed class HostChoiceTests
{
    private const string Shop = "public static class Shop { [ScheduleTrigger] public static void Sweep() { } }";

    public static TheoryData<string, string, string, string> Choices => new()
    {
        { "exe", "auto", "Amazon.Lambda.RuntimeSupport", "aws" },
        { "exe", "auto", "amazon.lambda.runtimesupport", "aws" },
        { "exe", "auto", "Amazon.Lambda.Core", "own" },
        { "exe", "auto", "", "own" },
        { "exe", "own", "Amazon.Lambda.RuntimeSupport", "own" },
        { "exe", "aws", "", "aws" },
        { "dll", "auto", "Amazon.Lambda.Core", "managed" },
        { "dll", "auto", "Amazon.Lambda.SQSEvents", "own" },
        { "dll", "own", "Amazon.Lambda.Core", "own" },
        { "dll", "managed", "", "managed" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void The_host_is_what_the_project_says_or_else_what_its_own_packages_say(string kind, string host, string packages, string chosen)
    {
        GeneratorRun run = Project(kind, host, packages).Generate(Shop).AssertCompiles();
        string code = run.Files["LambdaFunction.g.cs"];
        Assert.Equal(chosen == "aws", code.Contains("LambdaBootstrapBuilder", StringComparison.Ordinal));
        Assert.Equal(chosen != "aws", code.Contains("LambdaHost.RunAsync", StringComparison.Ordinal));
        Assert.Equal(chosen != "own", code.Contains(" Handler(", StringComparison.Ordinal));
        Assert.Contains($"\\\"host\\\":\\\"{chosen}\\\"", run.Files["LambdaRoutingManifest.g.cs"], StringComparison.Ordinal);
        Assert.Equal(chosen == "managed", run.Files["LambdaRoutingManifest.g.cs"].Contains("Consumer::Consumer.LambdaFunction::Handler", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_AWS_s_packages_nothing_is_in_a_function_that_does_not_use_them()
    {
        GeneratorRun run = Project("exe", "own", "Amazon.Lambda.RuntimeSupport").Generate(Shop).AssertCompiles();
        Assert.All(run.Files.Values, code => Assert.DoesNotContain("Amazon", code, StringComparison.Ordinal));
        Assert.All(run.Files.Values, code => Assert.DoesNotContain("Bootstrap", code, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string, string[]> Faults => new()
    {
        { "exe", "auto", "Amazon.Lambda.RuntimeSupport", ["LR4100 ''"] },
        { "dll", "auto", "", ["LR4100 ''"] },
        { "exe", "own", "", [] },
        { "exe", "kestrel", "", ["LR0100 ''"] },
        { "exe", "Aws", "", ["LR0100 ''"] },
        { "exe", "managed", "", ["LR0109 ''"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_choice_and_every_fault_are_said_of_the_project(string kind, string host, string packages, string[] findings) =>
        Assert.Equal(findings, await Project(kind, host, packages).FindingsAsync(Shop));

    [Theory]
    [InlineData("exe", "aws")]
    [InlineData("dll", "managed")]
    public async Task A_host_whose_package_is_missing_is_a_fault(string kind, string host) =>
        Assert.Equal(["LR0108 ''"], await (Project(kind, host, "") with { References = [] }).FindingsAsync(Shop));

    [Fact]
    public async Task A_project_without_handlers_has_no_host() =>
        Assert.Empty(await Project("exe", "kestrel", "").FindingsAsync("public static class Program { public static void Main() { } }"));

    [Fact]
    public void The_info_says_which_host_and_why()
    {
        string message = RouteDescriptorOf("LR4100");
        Assert.Equal("The function's host is '{0}', because {1}", message);
    }

    [Fact]
    public void A_wrong_value_makes_a_function_that_does_not_start()
    {
        Exception? exception = Record.Exception(() => Project("exe", "kestrel", "").Start(Shop))?.InnerException;
        Assert.Contains("LR0100 in the project.", Assert.IsType<StartupException>(exception).Message, StringComparison.Ordinal);
    }

    private static string RouteDescriptorOf(string id) =>
        Lambda.Routing.Generators.Diagnostics.RouteDescriptors.ById[id].MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static AwsProject Project(string kind, string host, string packages) => new()
    {
        Kind = kind == "exe" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
        Host = host,
        Packages = packages,
    };
}
