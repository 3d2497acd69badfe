using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>What a GraphQL query asks a field for.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html#aws-appsync-resolver-context-reference-info-js">info</see>.</remarks>
[EventType]
public sealed partial record AppSyncInfo
{
    /// <summary>The field.</summary>
    [Discriminator]
    public required partial string FieldName { get; init; }

    /// <summary>The type that the field belongs to.</summary>
    public partial string? ParentTypeName { get; init; }

    /// <summary>The fields that the query selects of the value: nested ones as <c>author/name</c>.</summary>
    public IReadOnlyList<string> SelectionSetList { get; init; } = [];

    /// <summary>The same as GraphQL.</summary>
    [JsonPropertyName("selectionSetGraphQL")]
    public partial string? SelectionSetGraphQl { get; init; }

    /// <summary>The query's variables, as an object.</summary>
    public Payload Variables { get; init; }
}
