using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Which events a run sends: the project's own, else one sample per route and source.</summary>
internal static class EventSelection
{
    /// <summary>The project's <c>events/*.json</c> in ordinal order of their names.</summary>
    public static IReadOnlyList<SampleEvent> FromProject(string directory)
    {
        string events = Path.Combine(directory, "events");
        if (!Directory.Exists(events))
        {
            return [];
        }
        return [.. Directory.EnumerateFiles(events, "*.json")
            .OrderBy(Path.GetFileName, StringComparer.Ordinal)
            .Select(file => new SampleEvent(Path.GetFileName(file), File.ReadAllBytes(file)))];
    }

    /// <summary>Filled samples for the routes of a function.</summary>
    /// <param name="missing">Receives the sources that have no sample.</param>
    public static IReadOnlyList<SampleEvent> FromSamples(
        FunctionManifest manifest, SampleFinder finder, SampleFiller filler, ICollection<string> missing)
    {
        List<SampleEvent> result = [];
        foreach (ManifestRoute route in manifest.Routes.Where(route => route.Valid))
        {
            foreach (ManifestSource source in route.Sources)
            {
                if ((route.Shape is { } shape ? ShapeSample.Make(shape) : finder.Find(source, route.Inner is null ? route.Payload : null)) is { } sample)
                {
                    result.Add(new SampleEvent($"{source.Name} for {route.Id}", filler.Fill(InnerSample.Put(sample, route.Inner, finder), route, source)));
                }
                else if (!missing.Contains(source.Name))
                {
                    missing.Add(source.Name);
                }
            }
        }
        return result;
    }
}
