using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Samples;
using Spectre.Console;

namespace Lambda.Routing.Tool.Runner;

/// <summary>Gathers the events that a run sends, and says where they come from.</summary>
internal static class RunEvents
{
    public static IReadOnlyList<SampleEvent> Gather(RunSettings settings, IAnsiConsole console)
    {
        IReadOnlyList<SampleEvent> own = EventSelection.FromProject(settings.ProjectDirectory);
        if (own.Count > 0 || !settings.Samples)
        {
            return own;
        }
        FunctionManifest manifest;
        try
        {
            manifest = ManifestReader.Read(settings.Function);
        }
        catch (ManifestException exception)
        {
            console.Say($"No sample events: {exception.Message}");
            return [];
        }
        List<string> missing = [];
        IReadOnlyList<SampleEvent> samples = EventSelection.FromSamples(
            manifest, new SampleFinder(Path.GetDirectoryName(Path.GetFullPath(settings.Function))!), new SampleFiller(Environment.GetEnvironmentVariable), missing);
        console.Say("The project has no events of its own (events/*.json), so the triggers' sample events are sent. Their payloads are samples too.");
        foreach (string source in missing)
        {
            console.Say($"There is no sample event for {source}.");
        }
        return samples;
    }
}
