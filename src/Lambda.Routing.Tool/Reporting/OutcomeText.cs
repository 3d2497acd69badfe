using System.Text;
using System.Text.Json;
using Lambda.Routing.Tool.Runner;

namespace Lambda.Routing.Tool.Reporting;

/// <summary>Says in a line how an invocation ended.</summary>
internal static class OutcomeText
{
    private const int LongestText = 300;

    public static string Describe(InvocationOutcome outcome)
    {
        try
        {
            return outcome.Body.IsEmpty ? outcome.IsError ? "failed" : "done" : Shorten(Describe(outcome.IsError, outcome.Body));
        }
        catch (JsonException)
        {
            return Shorten($"{(outcome.IsError ? "failed" : "done")}: {outcome}");
        }
    }

    private static string Describe(bool isError, ReadOnlyMemory<byte> body)
    {
        using var document = JsonDocument.Parse(body);
        JsonElement root = document.RootElement;
        if (isError)
        {
            string type = Text(root, "errorType") ?? "error";
            return Text(root, "errorMessage") is { Length: > 0 } message ? $"{type}: {message}" : type;
        }
        if (root.ValueKind != JsonValueKind.Object)
        {
            return root.ValueKind == JsonValueKind.Null ? "done" : root.GetRawText();
        }
        if (root.TryGetProperty("batchItemFailures", out JsonElement failures) && failures.ValueKind == JsonValueKind.Array)
        {
            return Describe(failures);
        }
        if (root.TryGetProperty("statusCode", out JsonElement status) && status.ValueKind == JsonValueKind.Number)
        {
            return $"{status.GetRawText()} {Text(root, "body")}".TrimEnd();
        }
        return root.GetRawText();
    }

    private static string Describe(JsonElement failures)
    {
        if (failures.GetArrayLength() == 0)
        {
            return "done, no record failed";
        }
        IEnumerable<string> identifiers = failures.EnumerateArray().Select(failure => Text(failure, "itemIdentifier") ?? "(no identifier)");
        return $"failed records: {string.Join(", ", identifiers)}";
    }

    private static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>One line of limited length, without what a terminal would obey.</summary>
    private static string Shorten(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, LongestText));
        foreach (char character in text.AsSpan(0, Math.Min(text.Length, LongestText)))
        {
            line.Append(char.IsControl(character) ? ' ' : character);
        }
        return text.Length > LongestText ? line.Append('…').ToString() : line.ToString();
    }
}
