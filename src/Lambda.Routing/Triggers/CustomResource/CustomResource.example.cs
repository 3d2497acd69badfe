using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.CustomResource;

/// <summary>Gives the stacks of a shop what AWS CloudFormation has no resource for.</summary>
public sealed class ShelfKeeper
{
    /// <summary>Makes a shelf; the template reads <c>!GetAtt Shelf.Label</c>.</summary>
    [CustomResourceTrigger("Custom::Shelf", RequestType = "Create")]
    public CustomResourceResult Create(Shelf shelf) => new()
    {
        PhysicalResourceId = $"shelf-{shelf.Id}",
        Data = new Dictionary<string, string> { ["Label"] = $"{shelf.Name} ({shelf.Id})" },
    };

    /// <summary>A shelf keeps its id while only its name changes.</summary>
    [CustomResourceTrigger("Custom::Shelf", RequestType = "Update")]
    public void Rename(Shelf shelf, [OldProperties] Shelf before) => Console.WriteLine($"{before.Name} is now {shelf.Name}");

    /// <summary>Returning is success; throwing is the request's failure.</summary>
    [CustomResourceTrigger("Custom::Shelf", RequestType = "Delete")]
    public Task Remove(CustomResourceEvent request)
    {
        Console.WriteLine($"{request.PhysicalResourceId} is gone");
        return Task.CompletedTask;
    }
}

/// <summary>The properties in the template. AWS CloudFormation sends the number as a string.</summary>
public sealed record Shelf(int Id, string Name);

[JsonSerializable(typeof(Shelf))]
internal sealed partial class ShelfJson : JsonSerializerContext;
