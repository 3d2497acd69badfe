using System.Text.Json.Serialization;
using Chores;
using ListHandlers;

namespace ListFunction;

/// <summary>Keeps in the state of a time window which chores were done in it.</summary>
public sealed class Windows(ICrew crew)
{
    [KinesisBatch]
    public Task<WindowResult<Tally>> Keep(
        TimeWindow<Tally> window, IReadOnlyList<(KinesisRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        KeepAsync(window, records, cancellation);

    [DynamoDbBatch]
    public Task<WindowResult<Tally>> KeepChanges(TimeWindow<Tally> window, IReadOnlyList<DynamoDbRecord> changes, CancellationToken cancellation) =>
        KeepAsync(window, [.. changes.Select(change => (change, Images.ChoreOf(change)))], cancellation);

    private async Task<WindowResult<Tally>> KeepAsync<TRecord>(
        TimeWindow<Tally> window, IReadOnlyList<(TRecord Record, Chore Chore)> records, CancellationToken cancellation)
        where TRecord : class
    {
        foreach ((TRecord record, Chore chore) in records)
        {
            try
            {
                cancellation.ThrowIfCancellationRequested();
                await ListWork.DoAsync(crew, chore, cancellation);
            }
#pragma warning disable CA1031 // Whatever the work throws is that record's failure.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                return WindowResult.Of(window.State, record, exception);
            }
            window.State.Ids.Add(chore.Id);
        }
        return WindowResult.Of(window.State);
    }
}

/// <summary>The ids of what was done, in its order.</summary>
public sealed class Tally
{
    public List<string> Ids { get; init; } = [];
}

[JsonSerializable(typeof(Tally))]
internal sealed partial class TallyJson : JsonSerializerContext;
