using Chores;

namespace ListHandlers;

/// <summary>Goes through a list of records as its writer should: what follows a failure in its order is left alone.</summary>
internal static class ListWork
{
    /// <param name="crew">Who does the work.</param>
    /// <param name="list">The records with their payloads.</param>
    /// <param name="orderOf">Within what a record's order is kept; <see langword="null"/> for nothing.</param>
    /// <param name="cancellation">The method's token.</param>
    /// <returns>What failed of itself. What was left alone is for the library to find.</returns>
    public static async Task<BatchFailures> DoAsync<TRecord>(
        ICrew crew, IReadOnlyList<(TRecord Record, Chore Chore)> list, Func<TRecord, string?> orderOf, CancellationToken cancellation)
        where TRecord : class
    {
        BatchFailures failures = BatchFailures.None;
        var stopped = new HashSet<string>();
        foreach ((TRecord record, Chore chore) in list)
        {
            string? order = orderOf(record);
            if (order is not null && stopped.Contains(order))
            {
                continue;
            }
            if (await TryAsync(crew, chore, cancellation) is { } failure)
            {
                failures.And(record, failure);
                if (order is not null)
                {
                    stopped.Add(order);
                }
            }
        }
        return failures;
    }

    /// <summary>The same where each record has a result.</summary>
    /// <param name="crew">Who does the work.</param>
    /// <param name="list">What there is to do.</param>
    /// <param name="resultOf">The result of what was done or, with its failure, not done.</param>
    /// <param name="cancellation">The method's token.</param>
    public static async Task<IReadOnlyList<TResult>> DoAsync<TResult>(
        ICrew crew, IEnumerable<Chore> list, Func<Chore, Exception?, TResult> resultOf, CancellationToken cancellation)
    {
        var results = new List<TResult>();
        foreach (Chore chore in list)
        {
            results.Add(resultOf(chore, await TryAsync(crew, chore, cancellation)));
        }
        return results;
    }

    /// <summary>Does one of them, where it is meant for somebody.</summary>
    public static Task DoAsync(ICrew crew, Chore chore, CancellationToken cancellation) =>
        chore.To is "a" or "b" ? crew.DoAsync(chore, cancellation) : throw new InvalidOperationException("Nobody takes the chore.");

    private static async Task<Exception?> TryAsync(ICrew crew, Chore chore, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            await DoAsync(crew, chore, cancellation);
            return null;
        }
#pragma warning disable CA1031 // Whatever the work throws is that record's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception;
        }
    }
}
