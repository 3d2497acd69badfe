using Chores;
using Lambda.Routing.DynamoDb;

namespace ListFunction;

/// <summary>Reads chores out of images, which a list's method has to do itself.</summary>
internal static class Images
{
    /// <summary>The chore of a change.</summary>
    public static Chore ChoreOf(DynamoDbRecord change)
    {
        IReadOnlyDictionary<string, AttributeValue> image = change.Change.NewImage;
        return image["id"].String is { } id && image.TryGetValue("steps", out AttributeValue? steps)
            ? new Chore(id, [.. steps.List!.Select(step => step.String!)], image["to"].String!)
            : Chore.ForNobody;
    }
}
