using Chores;
using ListHandlers;

namespace ListFunction;

/// <summary>All records in one call, which returns as many results, beside a method that takes them one by one.</summary>
public sealed class ResultLists(ICrew crew)
{
    [FirehoseBatch, When("to", "a")]
    public Task<IReadOnlyList<FirehoseResult>> RefineAll(IReadOnlyList<(FirehoseRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records.Select(pair => pair.Chore), (chore, failure) => failure is null ? FirehoseResult.Ok(chore.Id) : FirehoseResult.ProcessingFailed, cancellation);

    [FirehoseBatch, When("to", "b")]
    public async Task<FirehoseResult> Refine(Chore chore, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(chore);
        await crew.DoAsync(chore, cancellation);
        return FirehoseResult.Ok(chore.Id);
    }

    [S3BatchTrigger(Prefix = "a/")]
    public Task<IReadOnlyList<S3BatchResult>> WorkOffAll(IReadOnlyList<S3BatchTask> tasks, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, tasks.Select(ChoreOf), (_, failure) => failure is null ? S3BatchResult.Succeeded() : S3BatchResult.TemporaryFailure(failure.Message), cancellation);

    [S3BatchTrigger(Prefix = "b/")]
    public async Task<S3BatchResult> WorkOff(S3BatchTask task, CancellationToken cancellation)
    {
        await ListWork.DoAsync(crew, ChoreOf(task), cancellation);
        return S3BatchResult.Succeeded();
    }

    // A task has no payload of its own: the key says all.
    private static Chore ChoreOf(S3BatchTask task) => task.Key.Split('/') is [string to, string id, string steps] ? new Chore(id, steps.Split(','), to) : Chore.ForNobody;
}
