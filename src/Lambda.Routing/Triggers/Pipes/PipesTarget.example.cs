using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.PipesTarget;

/// <summary>The end of pipes.</summary>
public static class Reservoir
{
    /// <summary>Messages of a queue; the pipe sends again just those that failed.</summary>
    [PipesBatch(EventSource = "aws:sqs", PartialResponses = true)]
    public static void Store(Drop drop, PipesRecord record) => Console.WriteLine($"{drop.Name} from {record.EventSourceArn}");

    /// <summary>A pipe that transforms its records sends what its author made of them: facts say what that is.</summary>
    [PipesBatch("[0].kind = level", PartialResponses = true)]
    public static void Note(JsonElement level) => Console.WriteLine(level.GetProperty("kind"));

    /// <summary>An enrichment of another such pipe.</summary>
    [PipesBatch("[0].question", Role = PipesRole.Enrichment)]
    public static string Answer(JsonElement question) => $"answered {question.GetProperty("question")}";
}

/// <summary>What a message holds.</summary>
public sealed record Drop(int Id, string Name);

[JsonSerializable(typeof(Drop))]
internal sealed partial class ReservoirJson : JsonSerializerContext;
