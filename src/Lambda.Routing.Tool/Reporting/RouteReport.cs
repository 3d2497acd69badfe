using Lambda.Routing.Tool.Manifest;
using Spectre.Console;

namespace Lambda.Routing.Tool.Reporting;

/// <summary>A function's routes, as a table and a line for each kind of delivery that it has.</summary>
internal static class RouteReport
{
    public static void Write(IAnsiConsole console, FunctionManifest manifest)
    {
        console.Say($"{manifest.Function}: {manifest.Routes.Count} {(manifest.Routes.Count == 1 ? "route" : "routes")}");
        if (manifest.Handler is { } handler)
        {
            console.Say($"Handler: {handler}, in the managed runtime.");
        }
        else if (manifest.Host == "aws")
        {
            console.Say("Runs on the bootstrap of Amazon.Lambda.RuntimeSupport.");
        }
        if (manifest.Routes.Count == 0)
        {
            return;
        }
        Table table = Tables.Create("Method", "Trigger", "Takes", "Delivery", "Filters", "Options", "Payload");
        foreach (ManifestRoute route in manifest.Routes)
        {
            table.AddRow(
                new Text(Lines(route.Valid ? [route.Id] : [route.Id, "(fails at start: built with errors)"])),
                new Text(route.Trigger),
                new Text(string.Join(", ", route.Sources.Select(source => source.Name).Distinct())),
                new Text(route.Delivery),
                new Text(Lines(Filters(route))),
                new Text(Lines(route.Options.Select(option => $"{option.Key} = {option.Value?.ToJsonString() ?? "null"}"))),
                new Text(route.Payload ?? "-"));
        }
        console.Write(table);
        WriteAround(console, manifest);
        if (manifest.Acknowledged.Count > 0)
        {
            console.Say($"Done without a call: {string.Join(", ", manifest.Acknowledged.Select(source => source.Name).Distinct())}.");
        }
        foreach (string delivery in manifest.Routes.Select(route => route.Delivery).Distinct().Order(StringComparer.Ordinal))
        {
            if (Meaning(delivery) is { } meaning)
            {
                console.Say($"{delivery}: {meaning}");
            }
        }
    }

    private static void WriteAround(IAnsiConsole console, FunctionManifest manifest)
    {
        if (manifest.Around.Count > 0)
        {
            console.Say($"Around every invocation: {string.Join(", ", manifest.Around)}.");
        }
        foreach (ManifestRoute route in manifest.Routes.Where(route => route.Around.Count > 0))
        {
            console.Say($"Around {route.Id}: {string.Join(", ", route.Around)}.");
        }
        foreach (ManifestLifetime method in manifest.Lifetime)
        {
            console.Say($"{Moment(method.Moment)}: {method.Method}.");
        }
    }

    private static string Moment(string moment) => moment switch
    {
        "shutdown" => "At the end of the process",
        "beforeSnapshot" => "Before a snapshot",
        "afterRestore" => "After a snapshot is restored",
        _ => moment,
    };

    private static IEnumerable<string> Filters(ManifestRoute route)
    {
        if (route.Http is { } http)
        {
            yield return $"{http.Method} {http.Template}";
        }
        foreach (ManifestFact fact in route.Shape?.Facts ?? [])
        {
            yield return FactText.Of(fact);
        }
        foreach (ManifestFilter filter in route.Filters)
        {
            yield return $"{filter.Argument} {Comparison(filter.Match)} {filter.Value}";
        }
        foreach (ManifestWhen when in route.When)
        {
            yield return $"when {when.Path} = {string.Join(" or ", when.Values)}";
        }
    }

    private static string Comparison(string match) => match switch
    {
        "prefix" => "starts with",
        "suffix" => "ends with",
        "wildcard" => "like",
        _ => "=",
    };

    private static string? Meaning(string delivery) => delivery switch
    {
        "synchronous" => "the caller waits, and the return value is the answer.",
        "asynchronous" => "the return value is discarded; a failed event is retried, and then dropped or sent to a destination.",
        "polled" => "the answer decides which records are deleted or checkpointed, and which come again.",
        _ => null,
    };

    private static string Lines(IEnumerable<string> lines) => string.Join(Environment.NewLine, lines) is { Length: > 0 } text ? text : "-";
}
