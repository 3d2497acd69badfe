using System.Text.Json;
using Chores;

namespace GivingUp;

/// <summary>Messages of queues, and what no attempt will mend.</summary>
public sealed class Queues(ICrew crew)
{
    [SqsBatch("chores", NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxReceives = Limits.MostReceives, MaxParallel = AtOnce.Most)]
    [SqsBatch("chores.fifo", NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxReceives = Limits.MostReceives, MaxParallel = AtOnce.Most)]
    [When("to", "a")]
    public Task TakeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [SqsBatch("chores", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)], MaxParallel = AtOnce.Most)]
    [SqsBatch("chores.fifo", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)], MaxParallel = AtOnce.Most)]
    [When("to", "b")]
    public Task TakeB(Chore chore, SqsMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [SqsBatch("uploads", NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxReceives = Limits.MostReceives)]
    [SqsBatch("uploads.fifo", NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxReceives = Limits.MostReceives)]
    public Task File(S3Record upload, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(upload);
        // The key says all.
        string[] parts = upload.S3.Object.Key.Split('/');
        return parts[0] is "a" or "b"
            ? crew.DoAsync(new Chore(parts[1], parts[2].Split(','), parts[0]), cancellation)
            : throw new InvalidOperationException("Nobody takes the chore.");
    }
}
