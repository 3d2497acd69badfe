using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>What of a document cannot be reached from the event that was read of it.</summary>
internal static class DroppedLeaves
{
    /// <summary>The paths of the leaves that cannot be reached.</summary>
    public static IReadOnlyList<string> Find(string source, byte[] json, object read)
    {
        ReachableValues reachable = new(read);
        using var document = JsonDocument.Parse(WithoutByteOrderMark(json));
        return [.. Dropped(source, document.RootElement, reachable).Select(leaf => leaf.Path)];
    }

    private static IEnumerable<Leaf> Dropped(string source, JsonElement root, ReachableValues reachable) => Leaf.In(root)
        .Where(leaf => !LeftOut.Is(source, leaf.Name))
        .Where(leaf => !Spelling.Of(leaf.Value).Any(text => reachable.Contains(leaf.Name, LeftOut.Cut(source, leaf.Name, text))))
        .Where(leaf => !IsReadInside(source, leaf, reachable))
        .Where(leaf => !IsReadAsBytes(leaf, reachable));

    // Numbers in an array may be bytes, with a sign or without.
    private static bool IsReadAsBytes(Leaf leaf, ReachableValues reachable)
    {
        if (leaf.Array is not { } array || !array.EnumerateArray().All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out int number) && number is >= -128 and <= 255))
        {
            return false;
        }
        byte[] bytes = [.. array.EnumerateArray().Select(item => unchecked((byte)item.GetInt32()))];
        return reachable.Contains(leaf.Name, Spelling.Of(bytes));
    }

    // JSON in a string may have been read into a type, which then holds its leaves.
    private static bool IsReadInside(string source, Leaf leaf, ReachableValues reachable)
    {
        if (leaf.Value.ValueKind != JsonValueKind.String || Inside(leaf.Value.GetString()!) is not [(byte)'{' or (byte)'[', ..] json)
        {
            return false;
        }
        try
        {
            using var inner = JsonDocument.Parse(json);
            return Leaf.In(inner.RootElement).Any() && !Dropped(source, inner.RootElement, reachable).Any();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A string is its own text, or base64 of what was compressed.
    private static byte[] Inside(string text)
    {
        byte[] compressed = new byte[text.Length];
        if (text.StartsWith('{') || !Convert.TryFromBase64String(text, compressed, out int count))
        {
            return Encoding.UTF8.GetBytes(text);
        }
        using var inflated = new MemoryStream();
        try
        {
            using var gzip = new GZipStream(new MemoryStream(compressed, 0, count), CompressionMode.Decompress);
            gzip.CopyTo(inflated);
        }
        catch (InvalidDataException)
        {
            // Other base64 is no document.
        }
        return inflated.ToArray();
    }

    private static ReadOnlyMemory<byte> WithoutByteOrderMark(byte[] json) => json.AsSpan().StartsWith("\uFEFF"u8) ? json.AsMemory("\uFEFF"u8.Length) : json;
}
