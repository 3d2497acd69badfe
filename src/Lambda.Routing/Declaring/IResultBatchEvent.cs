using System.Buffers;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>
/// A batch whose answer holds one result for each record, in the records' order. A handler returns its record's result; one of lists
/// returns as many as it was given. The event type's contract is <see cref="BatchContract.Results"/>.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
/// <typeparam name="TRecord">The type of one record.</typeparam>
/// <typeparam name="TResult">What a handler returns; <see cref="JsonAnswer"/> where that is JSON of the user's own.</typeparam>
public interface IResultBatchEvent<TSelf, TRecord, TResult> : IBatchEvent<TSelf, TRecord>
    where TSelf : IResultBatchEvent<TSelf, TRecord, TResult>
    where TRecord : class, IReadable<TRecord>
    where TResult : notnull
{
    /// <summary>The result of a record whose handler threw, which does not read, or which no route takes.</summary>
    /// <param name="failure">What went wrong.</param>
    static abstract TResult Failed(Exception failure);

    /// <summary>
    /// One result of those of the events or records that one record held, none where what it held is done without a call. By default
    /// a record has to hold one.
    /// </summary>
    /// <param name="results">The results, in order.</param>
    /// <exception cref="InvalidOperationException">The source has no result for so many.</exception>
    static virtual TResult Combine(IReadOnlyList<TResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Count == 1 ? results[0] : throw new InvalidOperationException($"The record holds {results.Count}, and one result answers it: take the event or the list that holds them.");
    }

    /// <summary>Writes the answer.</summary>
    /// <param name="json">The event as it arrived, for answers that echo some of it.</param>
    /// <param name="event">The event.</param>
    /// <param name="results">One result for each record of the JSON, in order.</param>
    /// <param name="output">Where the answer goes.</param>
    static abstract void WriteResults(ReadOnlySpan<byte> json, TSelf @event, IReadOnlyList<RecordResult<TResult>> results, IBufferWriter<byte> output);
}

/// <summary>What became of one record.</summary>
/// <typeparam name="TResult">The type of the result.</typeparam>
/// <param name="Identifier">The record's identifier; <see langword="null"/> when it has none.</param>
/// <param name="Result">The result.</param>
public readonly record struct RecordResult<TResult>(string? Identifier, TResult Result) where TResult : notnull;
