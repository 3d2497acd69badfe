using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>A database, and perhaps a collection of it.</summary>
[EventType]
public sealed partial record DocumentDbNamespace
{
    /// <summary>The database.</summary>
    public partial string? Db { get; init; }

    /// <summary>The collection; <see langword="null"/> where the database as a whole is meant.</summary>
    public partial string? Coll { get; init; }
}
