using Chores;

namespace Handlers;

/// <summary>Batches that a service pushes: pipes, delivery streams and jobs.</summary>
public sealed class Pushed(ICrew crew)
{
    [PipesBatch, When("to", "a")]
    public Task PipeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [PipesBatch, When("to", "b")]
    public Task PipeB(Chore chore, PipesRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [FirehoseBatch(MaxParallel = AtOnce.Most), When("to", "a")]
    public async Task<FirehoseResult> RefineA(Chore chore, CancellationToken cancellation)
    {
        await crew.DoAsync(chore, cancellation);
        return FirehoseResult.Ok(chore.Id);
    }

    [FirehoseBatch(MaxParallel = AtOnce.Most), When("to", "b")]
    public async Task<FirehoseResult> RefineB(Chore chore, FirehoseRecord record, CancellationToken cancellation)
    {
        await crew.DoAsync(chore, cancellation);
        return FirehoseResult.Ok(chore.Id);
    }

    [S3BatchTrigger(Prefix = "a/", MaxParallel = AtOnce.Most)]
    public Task<S3BatchResult> WorkOffA(S3BatchTask task, CancellationToken cancellation) => WorkOff(task, cancellation);

    [S3BatchTrigger(Prefix = "b/", MaxParallel = AtOnce.Most)]
    public Task<S3BatchResult> WorkOffB(S3BatchTask task, CancellationToken cancellation) => WorkOff(task, cancellation);

    // A task has no payload of its own: the key says all.
    private async Task<S3BatchResult> WorkOff(S3BatchTask task, CancellationToken cancellation)
    {
        string[] parts = task.Key.Split('/');
        await crew.DoAsync(new Chore(parts[1], parts[2].Split(','), parts[0]), cancellation);
        return S3BatchResult.Succeeded(parts[1]);
    }
}
