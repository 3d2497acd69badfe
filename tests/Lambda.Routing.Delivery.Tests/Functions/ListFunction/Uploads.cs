using Chores;
using ListHandlers;

namespace ListFunction;

/// <summary>Objects of a bucket whose notifications reach the function through a queue, several in one message, perhaps through a topic as well.</summary>
public sealed class Uploads(ICrew crew)
{
    [SqsBatch("uploads")]
    public Task File(S3Record upload, CancellationToken cancellation) => DoAsync(upload, cancellation);

    [SqsBatch("uploads.fifo")]
    public Task FileInOrder(S3Record upload, CancellationToken cancellation) => DoAsync(upload, cancellation);

    // The key says all.
    private Task DoAsync(S3Record upload, CancellationToken cancellation)
    {
        string[] parts = upload.S3.Object.Key.Split('/');
        return ListWork.DoAsync(crew, new Chore(parts[1], parts[2].Split(','), parts[0]), cancellation);
    }
}
