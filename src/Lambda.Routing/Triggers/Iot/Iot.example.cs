using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Iot;

/// <summary>Watches over greenhouses.</summary>
public sealed class Gardener
{
    /// <summary>The rule's SQL, which the manifest holds for the template, adds the member: SELECT *, 'climate' AS kind FROM 'houses/+/climate'.</summary>
    [IotTrigger("kind = climate", Topic = "houses/+/climate")]
    public void Measure(Climate climate) => Console.WriteLine($"{climate.House}: {climate.Temperature} degrees");

    /// <summary>Events of the registry need no facts: AWS has defined them.</summary>
    [IotTrigger(EventType = "THING_EVENT", Topic = "$aws/events/thing/#")]
    public void Inspect(IotRegistryEvent change) => Console.WriteLine($"{change.ThingName} was {change.Operation}");

    [IotTrigger]
    public static void Note(IotRegistryEvent change) => Console.WriteLine($"{change.EventType} {change.Operation}");
}

/// <summary>What a house reports.</summary>
public sealed record Climate(string Kind, string? House = null, double? Temperature = null);

[JsonSerializable(typeof(Climate))]
internal sealed partial class GardenJson : JsonSerializerContext;
