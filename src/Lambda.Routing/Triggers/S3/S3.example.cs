using Lambda.Routing;

namespace Examples.S3;

/// <summary>Looks after pictures that customers upload.</summary>
public sealed class PictureDesk
{
    /// <summary>The key is decoded: it is what a download takes.</summary>
    [S3Trigger("pictures", Suffix = ".jpg", EventName = "ObjectCreated:*")]
    public Task Shrink(S3Record upload)
    {
        Console.WriteLine($"{upload.Bucket.Name}/{upload.Object.Key}: {upload.Object.Size} bytes");
        return Task.CompletedTask;
    }

    /// <summary>A removal carries no size and no entity tag.</summary>
    [S3Trigger("pictures", EventName = "ObjectRemoved:*")]
    public void Forget(S3Record removal) => Console.WriteLine($"{removal.Object.Key} is gone");
}
