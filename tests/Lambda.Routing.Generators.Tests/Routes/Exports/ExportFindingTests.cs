using Lambda.Routing.Generators.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using static Lambda.Routing.Generators.Tests.Routes.Exports.ReferencedProject;

namespace Lambda.Routing.Generators.Tests.Routes.Exports;

/// <summary>What is said of handlers that another project takes, in the library and in the function.</summary>
public sealed class ExportFindingTests
{
    private const string OptIn = "[assembly: LambdaRouting(ExportHandlers = true)]\n";

    private const string Needs = """
        public sealed record Parcel(int Number);
        public interface IStore;
        public static class Desk { [SqsBatch(PartialResponses = true)] public static void Take(Parcel parcel, IStore store) { } }
        """;

    [Theory]
    [InlineData("public static class S { [ScheduleTrigger] internal static void Take() { } }", new[] { "LR0009 'Take'" })]
    [InlineData("internal static class S { [ScheduleTrigger] public static void Take() { } }", new[] { "LR0009 'Take'" })]
    [InlineData("internal static class O { public static class S { [ScheduleTrigger] public static void Take() { } } }", new[] { "LR0009 'Take'" })]
    [InlineData("public static class S { [ScheduleTrigger] private static void Take() { } }", new[] { "LR0001 'Take'" })]
    [InlineData("public static class S { [ScheduleTrigger] public static void Take() { } }", new string[0])]
    public async Task A_handler_that_no_function_sees_is_underlined_in_the_library(string source, string[] findings)
    {
        Assert.Equal(findings, await RouteHost.FindingsAsync(OptIn + source));
        Assert.DoesNotContain("LR0009 'Take'", await RouteHost.FindingsAsync(source));
        Assert.DoesNotContain("LR0009 'Take'", await RouteHost.FindingsAsync(OptIn + "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Friend\")]" + source));
    }

    [Fact]
    public async Task What_a_function_may_add_is_no_fault_of_the_library() => Assert.Empty(await RouteHost.FindingsAsync(OptIn, Needs));

    [Fact]
    public async Task What_the_function_does_not_add_either_is_said_there_with_the_method_and_the_assembly()
    {
        ReferencedProject library = Compile("Shop.Orders", OptIn, Needs);
        CSharpCompilation function = Function(["public static class Nothing;"], library);
        Assert.Equal(["LR1006", "LR2001"], (await MessagesAsync(function)).Select(message => message[..6]));
        Assert.All(await MessagesAsync(function), message => Assert.EndsWith("(Desk.Take(Parcel, IStore) of the referenced assembly Shop.Orders)", message, StringComparison.Ordinal));
        Assert.Contains(
            "The function cannot start because of build errors in its routes: LR2001 in Desk.Take of Shop.Orders. LR1006 in Desk.Take of Shop.Orders.",
            RouteHost.Generate(function).AssertCompiles().Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
        Assert.Contains("\\\"valid\\\":false", RouteHost.Generate(function).Files["LambdaRoutingManifest.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_that_the_library_did_not_heed_is_said_in_the_function_and_a_warning_is_not()
    {
        ReferencedProject library = Compile("Library", OptIn, "public static class Desk { [ScheduleTrigger(Name = \"a\")] public static void Take(int number) { } [SqsBatch] public static int Rest() => 1; }");
        string message = Assert.Single(await MessagesAsync(Function(["public static class Nothing;"], library)));
        Assert.StartsWith("LR1001 ", message, StringComparison.Ordinal);
        Assert.EndsWith("(Desk.Take(int) of the referenced assembly Library)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_shutdown_method_that_needs_services_is_said_in_the_function_too()
    {
        ReferencedProject library = Compile("Library", OptIn, "public interface IStore; public static class Desk { [ScheduleTrigger] public static void Take() { } [LambdaShutdown] public static void Stop(IStore store) { } }");
        string message = Assert.Single(await MessagesAsync(Function(["public static class Nothing;"], library)));
        Assert.StartsWith("LR1006 ", message, StringComparison.Ordinal);
        Assert.EndsWith("(Desk.Stop(IStore) of the referenced assembly Library)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Routes_that_cannot_be_told_apart_are_said_at_the_function_s_text_and_of_the_library()
    {
        ReferencedProject library = Compile("Library", OptIn, "namespace Library; public static class Desk { [SqsBatch(\"orders\")] public static void Take() { } }");
        CSharpCompilation function = Function(["public static class Own { [SqsBatch(\"orders\", PartialResponses = true)] public static void Take() { } }"], library);
        Assert.Equal(["LR3001 ''", "LR3001 'SqsBatch(\"orders\", PartialResponses = true)'"], await RouteHost.FindingsAsync(function));
    }

    [Fact]
    public async Task A_type_that_the_function_cannot_see_is_named()
    {
        ReferencedProject library = Compile("Library", OptIn, """
            internal sealed class Timing : IRecordFilter { public ValueTask InvokeAsync(FilteredRecord unit, Func<ValueTask> next) => next(); }
            public static class Desk { [SqsBatch, LambdaFilter(typeof(Timing))] public static void Take(SqsMessage message) { } }
            """);
        CSharpCompilation function = Function(["public static class Nothing;"], library);
        Assert.Equal(["LR0010 ''"], await RouteHost.FindingsAsync(function));
        Assert.Equal(
            ["LR0010 'Take' names 'Timing' in [LambdaFilter], which this project cannot see: make it public (Desk.Take(Lambda.Routing.SqsMessage) of the referenced assembly Library)"],
            await MessagesAsync(function));
        RouteHost.Generate(function).AssertCompiles();
    }

    [Theory]
    [InlineData("", new[] { "LR0011 ''" })]
    [InlineData("[assembly: LambdaFilter(typeof(Timing))]", new string[0])]
    public async Task A_filter_on_the_library_itself_is_said_to_stay_there(string own, string[] findings)
    {
        ReferencedProject library = Compile("Library", OptIn + "[assembly: LambdaFilter(typeof(Timing))]", """
            public sealed class Timing : IInvocationFilter { public ValueTask InvokeAsync(FilteredInvocation unit, Func<ValueTask> next) => next(); }
            public static class Desk { [ScheduleTrigger] public static void Take() { } }
            """);
        CSharpCompilation function = Function([own + "public static class Nothing;"], library);
        Assert.Equal(findings, await RouteHost.FindingsAsync(function));
        RouteHost.Generate(function).AssertCompiles();
    }

    [Fact]
    public async Task A_severity_of_none_hides_the_error_and_the_start_fails_all_the_same()
    {
        ReferencedProject library = Compile("Library", OptIn, "public static class Desk { [ScheduleTrigger] public static void Take(int number) { } }");
        CSharpCompilation function = Function(["public static class Nothing;"], library);
        function = function.WithOptions(function.Options.WithSpecificDiagnosticOptions([new("LR1001", ReportDiagnostic.Suppress)]));
        Assert.Empty(await RouteHost.FindingsAsync(function));
        Assert.Contains("LR1001 in Desk.Take of Library.", RouteHost.Generate(function).Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
    }

    private static async Task<string[]> MessagesAsync(CSharpCompilation function)
    {
        var found = await function.WithAnalyzers([new RouteAnalyzer()], new AnalyzerOptions([], BuildProperties.None)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage(null)}").Order(StringComparer.Ordinal)];
    }
}
