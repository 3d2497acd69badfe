using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CognitoSync;

/// <summary>What becomes of a record of a dataset.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito events</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record SyncRecord
{
    /// <summary>The value before; <see langword="null"/> for a new record.</summary>
    public partial string? OldValue { get; init; }

    /// <summary>The value to store.</summary>
    public partial string? NewValue { get; init; }

    /// <summary><c>replace</c>, or <c>remove</c>.</summary>
    public partial string? Op { get; init; }

    /// <summary>Whether the record is removed.</summary>
    public bool IsRemoved => Op == "remove";

    /// <summary>Stores a value.</summary>
    /// <param name="newValue">The value.</param>
    public static SyncRecord Replace(string newValue) => new() { NewValue = newValue, Op = "replace" };

    /// <summary>Removes the record.</summary>
    public static SyncRecord Remove() => new() { Op = "remove" };
}
