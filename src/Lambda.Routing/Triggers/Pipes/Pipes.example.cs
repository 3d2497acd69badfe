using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Pipes;

/// <summary>Stands in a pipe between a stream and a bus, and at the end of another one.</summary>
public static class Plumber
{
    /// <summary>What the method returns goes on to the pipe's target in the record's place.</summary>
    [PipesBatch(Role = PipesRole.Enrichment, EventSource = "aws:kinesis")]
    public static Priced Price(Parcel parcel) => new(parcel.Id, parcel.Name, parcel.Id * 10);
}

/// <summary>What the stream holds.</summary>
public sealed record Parcel(int Id, string Name);

/// <summary>What the target gets.</summary>
public sealed record Priced(int Id, string Name, decimal Price);

[JsonSerializable(typeof(Parcel)), JsonSerializable(typeof(Priced))]
internal sealed partial class PlumberJson : JsonSerializerContext;
