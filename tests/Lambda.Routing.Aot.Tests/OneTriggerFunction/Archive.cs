namespace OneTriggerFunction;

/// <summary>Takes uploads, and nothing else. Where they come from only the deployment knows.</summary>
public sealed class Archive
{
    [S3Trigger("${UPLOADS}")]
    public Task File(S3Record upload) => upload.Object.Size > 0 ? Task.CompletedTask : throw new EmptyUploadException("There is nothing to file.");
}

public sealed class EmptyUploadException(string message) : Exception(message);
