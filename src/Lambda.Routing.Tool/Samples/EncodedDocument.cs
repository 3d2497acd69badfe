using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Tool.Samples;

/// <summary>A JSON object or array inside a string: as it is, in base64, or in base64 of gzip.</summary>
internal sealed class EncodedDocument
{
    private readonly Form _form;

    private EncodedDocument(JsonNode root, Form form)
    {
        Root = root;
        _form = form;
    }

    private enum Form
    {
        Text,
        Base64,
        Gzip,
    }

    public JsonNode Root { get; }

    /// <summary>What a string holds; <see langword="null"/> for another value, or a string that holds no document.</summary>
    public static EncodedDocument? Open(JsonNode? node)
    {
        if (node is not JsonValue value || !value.TryGetValue(out string? text))
        {
            return null;
        }
        if (Parse(Encoding.UTF8.GetBytes(text)) is { } plain)
        {
            return new EncodedDocument(plain, Form.Text);
        }
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int count))
        {
            return null;
        }
        return Parse(bytes.AsSpan(0, count)) is { } decoded ? new EncodedDocument(decoded, Form.Base64)
            : Parse(Inflate(bytes.AsSpan(0, count))) is { } inflated ? new EncodedDocument(inflated, Form.Gzip)
            : null;
    }

    /// <summary>A string that holds another document in the form in which one holds its own; in plain text where it holds none.</summary>
    public static string Encode(JsonNode root, JsonNode existing) => new EncodedDocument(root, Open(existing)?._form ?? Form.Text).Close();

    /// <summary>The string that holds the document as it is now.</summary>
    public string Close()
    {
        string json = Root.ToJsonString();
        return _form switch
        {
            Form.Text => json,
            Form.Base64 => Convert.ToBase64String(Encoding.UTF8.GetBytes(json)),
            _ => Convert.ToBase64String(Deflate(Encoding.UTF8.GetBytes(json))),
        };
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonNode root and not JsonValue ? root : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Inflate(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(bytes.ToArray()), CompressionMode.Decompress);
            gzip.CopyTo(output);
        }
        catch (InvalidDataException)
        {
            return [];
        }
        return output.ToArray();
    }

    private static byte[] Deflate(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }
        return output.ToArray();
    }
}
