using System.Text.Json;
using System.Text.Unicode;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tool.Detection;

/// <summary>Recognises the event in a file.</summary>
internal static class EventFile
{
    public const string Unknown = "unknown";

    private const int DeepestNesting = 1000;

    /// <param name="note">Why the file holds no event at all; <see langword="null"/> when it may hold one.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string Recognise(string path, out string? note)
    {
        ReadOnlySpan<byte> json = File.ReadAllBytes(path);
        if (json.StartsWith("\uFEFF"u8))
        {
            json = json["\uFEFF"u8.Length..];
        }
        note = Fault(json);
        if (note is not null)
        {
            return Unknown;
        }
        try
        {
            return EverySource.Detect(json) ?? Unknown;
        }
        catch (EventReadException exception)
        {
            note = exception.Message;
            return Unknown;
        }
    }

    /// <summary>Detection stops when it knows enough; a file is looked at to its end.</summary>
    private static string? Fault(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            return "not UTF-8";
        }
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = DeepestNesting });
        try
        {
            while (reader.Read())
            {
            }
            return null;
        }
        catch (JsonException exception)
        {
            // The exception's own message may hold the file's text.
            return $"not JSON (line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1})";
        }
    }
}
