using System.Text;
using System.Text.Json;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Tests.Infrastructure;
using Spectre.Console;

namespace Lambda.Routing.Tool.Tests.Reporting;

public sealed class ReportTests
{
    [Fact]
    public void The_table_of_a_run_says_what_became_of_each_event()
    {
        string text = Render(console => console.Write(EventReport.Create(
        [
            ("01-orders.json", Outcome("""{"batchItemFailures":[{"itemIdentifier":"m-2"}]}""", "sqs OrderDesk.Take,OrderDesk.Audit", 12.34)),
            ("02-foreign.json", Outcome("""{"errorType":"UnroutedEventException","errorMessage":"keys: [a, b]"}""", "unknown", 0.5) with { IsError = true }),
            ("03-late.json", Outcome("", null, 0)),
        ])));
        Assert.Equal("""

              Event             Recognised as   Method called     Outcome                                   Time
            ──────────────────────────────────────────────────────────────────────────────────────────────────────
              01-orders.json    sqs             OrderDesk.Take    failed records: m-2                    12.3 ms
                                                OrderDesk.Audit
              02-foreign.json   unknown         -                 UnroutedEventException: keys: [a, b]    0.5 ms
              03-late.json      -               -                 done                                    0.0 ms


            """, text, ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void The_table_of_routes_says_what_was_compiled()
    {
        FunctionManifest manifest = JsonSerializer.Deserialize(SampleManifest.Json, ManifestJson.Default.FunctionManifest)!;
        Assert.Equal("""
            OrderDesk.LambdaFunction: 2 routes

              Method                                Trigger       Takes        Delivery      Filters                   Options                   Payload
            ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
              OrderDesk.Take                        SqsBatch      sqs          polled        Queue = ${QUEUE:orders}   PartialResponses = true   OrderDesk.Order
                                                                                             when type = OrderPlaced
              OrderDesk.Get                         HttpTrigger   apigw-http   synchronous   GET /orders/{id}          -                         -
              (fails at start: built with errors)

            polled: the answer decides which records are deleted or checkpointed, and which come again.
            synchronous: the caller waits, and the return value is the answer.

            """, Render(console => RouteReport.Write(console, manifest)), ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("""{"version":1,"function":"Shop.LambdaFunction","host":"managed","handler":"Shop::Shop.LambdaFunction::Handler"}""", "Handler: Shop::Shop.LambdaFunction::Handler, in the managed runtime.")]
    [InlineData("""{"version":1,"function":"Shop.LambdaFunction","host":"aws"}""", "Runs on the bootstrap of Amazon.Lambda.RuntimeSupport.")]
    [InlineData("""{"version":1,"function":"Shop.LambdaFunction","host":"own"}""", "")]
    [InlineData("""{"version":1,"function":"Shop.LambdaFunction"}""", "")]
    public void What_the_function_runs_on_is_said_where_it_is_not_the_librarys_own_host(string json, string line)
    {
        FunctionManifest manifest = JsonSerializer.Deserialize(json, ManifestJson.Default.FunctionManifest)!;
        string text = Render(console => RouteReport.Write(console, manifest));
        Assert.Equal(line.Length == 0 ? "Shop.LambdaFunction: 0 routes\n" : $"Shop.LambdaFunction: 0 routes\n{line}\n", text);
    }

    private static InvocationOutcome Outcome(string body, string? route, double milliseconds) =>
        new(false, Encoding.UTF8.GetBytes(body)) { Route = route, Duration = TimeSpan.FromMilliseconds(milliseconds) };

    /// <summary>The text as a file gets it, without the blanks at the ends of lines.</summary>
    private static string Render(Action<IAnsiConsole> write)
    {
        var output = new StringWriter();
        write(Tables.Console(output));
        return string.Join('\n', output.ToString().ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
    }
}
