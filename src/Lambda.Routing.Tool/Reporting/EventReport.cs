using System.Globalization;
using Lambda.Routing.Tool.Runner;
using Spectre.Console;

namespace Lambda.Routing.Tool.Reporting;

/// <summary>The table of what became of each event.</summary>
internal static class EventReport
{
    public static Table Create(IEnumerable<(string Event, InvocationOutcome Outcome)> results)
    {
        Table table = Tables.Create("Event", "Recognised as", "Method called", "Outcome", "Time");
        table.Columns[^1].RightAligned().NoWrap();
        foreach ((string name, InvocationOutcome outcome) in results)
        {
            var route = RouteText.Parse(outcome.Route);
            table.AddRow(
                new Text(name),
                new Text(route.Source.Length == 0 ? "-" : route.Source),
                new Text(route.Methods.Length == 0 ? "-" : route.Methods),
                new Text(OutcomeText.Describe(outcome), Style(outcome)),
                new Text(Time(outcome.Duration)));
        }
        return table;
    }

    public static string Time(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:0.0} ms");

    private static Style Style(InvocationOutcome outcome) => new(outcome.IsError ? Color.Red : Color.Default);
}
