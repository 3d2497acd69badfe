using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.CustomResource;

/// <summary>Writes the answers that AWS CloudFormation reads.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/crpg-ref-responses.html">response objects</see>.</remarks>
internal static class CustomResourceAnswer
{
    /// <summary>What an answer may have at most, in bytes.</summary>
    private const int MostBytes = 4096;

    /// <summary>What a resource's id may have at most, in bytes.</summary>
    private const int MostBytesOfId = 1024;

    // An answer stands on its own in a file, where nothing needs escapes that only make it longer.
    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The answer that a result becomes; a failure where AWS CloudFormation would not take it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="result">The result.</param>
    /// <param name="problem">What is wrong with the result; <see langword="null"/> for nothing.</param>
    public static ReadOnlyMemory<byte> Of(CustomResourceRequest request, CustomResourceResult? result, out string? problem)
    {
        string id = request.IdOf(result);
        if (Encoding.UTF8.GetByteCount(id) > MostBytesOfId)
        {
            problem = $"The {nameof(CustomResourceResult.PhysicalResourceId)} that was returned has more than {MostBytesOfId} bytes.";
            return Failed(request, request.IdOf(null), problem);
        }
        problem = Problem(request, id, result, out ReadOnlyMemory<byte> answer);
        // A failure with the resource's own id, so that it is deleted.
        return problem is null ? answer : Failed(request, id, problem);
    }

    private static string? Problem(CustomResourceRequest request, string id, CustomResourceResult? result, out ReadOnlyMemory<byte> answer)
    {
        answer = default;
        if (result?.JsonData is { ValueKind: not JsonValueKind.Object })
        {
            return $"The {nameof(CustomResourceResult.JsonData)} that was returned is no JSON object.";
        }
        answer = Write(writer =>
        {
            writer.WriteString("Status", "SUCCESS");
            WriteIds(writer, request, id);
            WriteResult(writer, result);
        });
        return answer.Length <= MostBytes ? null
            : $"The answer has {answer.Length} bytes, and AWS CloudFormation takes {MostBytes}: return less data.";
    }

    public static ReadOnlyMemory<byte> Failed(CustomResourceRequest request, string id, string reason)
    {
        ReadOnlyMemory<byte> answer = Build(reason);
        // Found by trying, because some characters become six bytes and more in JSON.
        int fits = 0, tooLong = reason.Length;
        while (answer.Length > MostBytes && tooLong - fits > 1)
        {
            int middle = (fits + tooLong) / 2;
            (fits, tooLong) = Build(Cut(reason, middle)).Length <= MostBytes ? (middle, tooLong) : (fits, middle);
        }
        return answer.Length <= MostBytes ? answer : Build(Cut(reason, fits));

        ReadOnlyMemory<byte> Build(string text) => Write(writer =>
        {
            writer.WriteString("Status", "FAILED");
            writer.WriteString("Reason", text);
            WriteIds(writer, request, id);
        });
    }

    /// <summary>The answer where the invocation's own is read.</summary>
    public static ReadOnlyMemory<byte> Returned(string id, CustomResourceResult? result) => Write(writer =>
    {
        writer.WriteString("PhysicalResourceId", id);
        if (result?.IsComplete is { } complete)
        {
            writer.WriteBoolean("IsComplete", complete);
        }
        WriteResult(writer, result);
    });

    /// <summary>What people read in the stack's events: where to look first, because the end may be cut off.</summary>
    public static string ReasonOf(Exception failure, InvocationContext context)
    {
        string log = context.LogStreamName is { } stream ? $" in log stream {stream}" : "";
        string place = context.RequestId.Length > 0 ? $"Invocation {context.RequestId}{log}. " : "";
        return $"{place}{failure.GetType().Name}: {failure.Message}";
    }

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, s_options))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        return buffer.WrittenMemory;
    }

    private static void WriteIds(Utf8JsonWriter writer, CustomResourceRequest request, string id)
    {
        writer.WriteString("PhysicalResourceId", id);
        writer.WriteString("StackId", request.StackId);
        writer.WriteString("RequestId", request.RequestId);
        writer.WriteString("LogicalResourceId", request.LogicalResourceId);
    }

    private static void WriteResult(Utf8JsonWriter writer, CustomResourceResult? result)
    {
        if (result is null)
        {
            return;
        }
        if (result.NoEcho)
        {
            writer.WriteBoolean("NoEcho", true);
        }
        if (result.JsonData is { } json)
        {
            writer.WritePropertyName("Data");
            json.WriteTo(writer);
        }
        else if (result.Data.Count > 0)
        {
            writer.WriteStartObject("Data");
            foreach ((string name, string value) in result.Data)
            {
                writer.WriteString(name, value);
            }
            writer.WriteEndObject();
        }
    }

    /// <summary>A text's beginning, which ends in no half of a character.</summary>
    private static string Cut(string text, int length) =>
        text[..(length > 0 && length < text.Length && char.IsSurrogatePair(text[length - 1], text[length]) ? length - 1 : length)];
}
