using System.Text.Json;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>Whether bytes are JSON in UTF-8, asked of the framework and not of the library.</summary>
internal static class WellFormed
{
    /// <summary>Deeper than any mutation nests.</summary>
    public const int DeepEnough = 100_000;

    public static bool IsJson(byte[] bytes) => System.Text.Unicode.Utf8.IsValid(bytes) && IsJsonWhateverItsBytes(bytes);

    /// <summary>The same for text that nobody decoded: whoever hands it to a reader has checked it before.</summary>
    public static bool IsJsonWhateverItsBytes(byte[] bytes)
    {
        ReadOnlySpan<byte> json = bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes.AsSpan(3) : bytes;
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepEnough });
        try
        {
            while (reader.Read())
            {
            }
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
