using Lambda.Routing;

namespace Examples.Efs;

/// <summary>Keeps a note of every upload on a file system that several functions share.</summary>
public static class Archivist
{
    [S3Trigger("uploads")]
    public static Task Note(S3Record upload, [EfsMount("${ARCHIVE:/mnt/archive}")] string archive, CancellationToken cancellation) =>
        File.AppendAllTextAsync(Path.Combine(archive, "uploads.txt"), upload.Object.Key + "\n", cancellation);
}
