using System.Runtime.CompilerServices;

namespace Lambda.Routing;

/// <summary>Which records of a list a method could not handle: what a method that takes all records at once returns. Naming a record
/// that it was not given fails all of them.</summary>
public sealed class BatchFailures
{
    private readonly List<(object Record, Exception Exception)> _failures = [];

    /// <summary>All records were handled.</summary>
    public static BatchFailures None => new();

    /// <summary>The failed records with the reason of each, in the order in which they were added.</summary>
    public IReadOnlyList<(object Record, Exception Exception)> Failures => _failures;

    /// <summary>One record failed.</summary>
    /// <param name="record">The record, as the method received it; or the pair of it and its payload.</param>
    /// <param name="exception">Why.</param>
    public static BatchFailures Of(object record, Exception exception) => new BatchFailures().And(record, exception);

    /// <summary>Adds a failed record.</summary>
    /// <param name="record">The record, as the method received it; or the pair of it and its payload.</param>
    /// <param name="exception">Why.</param>
    /// <returns>The same object.</returns>
    public BatchFailures And(object record, Exception exception)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(exception);
        // A list of records with their payloads hands over pairs.
        _failures.Add((record is ITuple { Length: > 0 } pair && pair[0] is { } first ? first : record, exception));
        return this;
    }

    /// <summary>Adds all of another's failed records.</summary>
    /// <param name="others">The other failures.</param>
    /// <returns>The same object.</returns>
    public BatchFailures And(BatchFailures others)
    {
        ArgumentNullException.ThrowIfNull(others);
        _failures.AddRange(others._failures);
        return this;
    }
}
