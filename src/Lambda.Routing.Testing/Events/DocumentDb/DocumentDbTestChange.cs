namespace Lambda.Routing.Testing;

/// <summary>A change for <see cref="DocumentDbEvents.Batch(ReadOnlySpan{DocumentDbTestChange})"/>.</summary>
/// <param name="Collection">The collection.</param>
/// <param name="Operation">What happened: <c>insert</c>, <c>update</c>, <c>delete</c>.</param>
public sealed record DocumentDbTestChange(string Collection, string Operation)
{
    /// <summary>The database.</summary>
    public string Database { get; init; } = "sample-database";

    /// <summary>The document's <c>ObjectId</c> in hexadecimal digits; made of its place in the batch when <see langword="null"/>.</summary>
    public string? DocumentId { get; init; }

    /// <summary>The document after the change, as JSON; <see langword="null"/> for none.</summary>
    public string? FullDocument { get; init; }

    /// <summary>The fields that have a new value, as a JSON object; <see langword="null"/> for none.</summary>
    public string? UpdatedFields { get; init; }

    /// <summary>The paths of the fields that are gone.</summary>
    public IReadOnlyList<string> RemovedFields { get; init; } = [];
}
