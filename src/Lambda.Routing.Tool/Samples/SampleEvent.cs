namespace Lambda.Routing.Tool.Samples;

/// <summary>An event that the runner sends: a name for the report and the bytes.</summary>
internal sealed record SampleEvent(string Name, ReadOnlyMemory<byte> Json);
