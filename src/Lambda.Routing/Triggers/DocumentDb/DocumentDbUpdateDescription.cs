using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>What an update changed in a document.</summary>
[EventType]
public sealed partial record DocumentDbUpdateDescription
{
    /// <summary>The fields that have a new value, by their paths, as an object.</summary>
    public Payload UpdatedFields { get; init; }

    /// <summary>The paths of the fields that are gone.</summary>
    public IReadOnlyList<string> RemovedFields { get; init; } = [];

    /// <summary>The arrays that have become shorter.</summary>
    public IReadOnlyList<DocumentDbTruncatedArray> TruncatedArrays { get; init; } = [];
}
