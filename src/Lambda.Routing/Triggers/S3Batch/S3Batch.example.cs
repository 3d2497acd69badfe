using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.S3Batch;

/// <summary>Works through the objects of a bucket.</summary>
public sealed class Darkroom
{
    /// <summary>One call and one result per object. The job's user arguments are the payload; a task that throws is tried again.</summary>
    [S3BatchTrigger("archive", Suffix = ".jpg")]
    public async Task<S3BatchResult> Shrink(S3BatchTask task, Format format, CancellationToken cancellation)
    {
        if (!int.TryParse(format.Width, out int width))
        {
            return S3BatchResult.PermanentFailure("the width is no number");
        }
        await Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
        return S3BatchResult.Succeeded($"{task.Key} is {width} pixels wide");
    }

    /// <summary>Everything else is left alone, and the job's report says so.</summary>
    [S3BatchTrigger]
    public static S3BatchResult Skip(S3BatchTask task) => S3BatchResult.Succeeded($"{task.Key} is left as it is");
}

/// <summary>The job's user arguments, which are always strings.</summary>
public sealed record Format(string Width);

[JsonSerializable(typeof(Format))]
internal sealed partial class DarkroomJson : JsonSerializerContext;
