using System.Text.Json;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// The members that a function's log entry has beside those of every entry: who logged it, its template and the values in it by their names,
/// and what its scopes say. A name is written once: an entry's own value hides a scope's, an inner scope's an outer one's.
/// </summary>
internal sealed class FunctionLogMembers(FunctionLogEntry entry) : ILogMembers
{
    private const string Template = "{OriginalFormat}";
    private const string Between = " => ";

    /// <summary>What the entry itself says; a value of the same name gets an underscore in front.</summary>
    private static readonly HashSet<string> s_reserved =
    [
        "timestamp", "level", "requestId", "traceId", "tenantId", "message", "messageTemplate", "logger", "eventId", "eventName", "scopes",
        "errorMessage", "errorType", "stackTrace", "cause", "causes",
    ];

    public string Prefix => string.Concat(entry.Scopes.Select(scope => LogValue.Text(scope) + Between));

    public void Write(Utf8JsonWriter json)
    {
        if (entry.Category.Length > 0)
        {
            json.WriteString("logger"u8, entry.Category);
        }
        if (entry.EventId != 0)
        {
            json.WriteNumber("eventId"u8, entry.EventId);
        }
        if (!string.IsNullOrEmpty(entry.EventName))
        {
            json.WriteString("eventName"u8, entry.EventName);
        }
        var written = new HashSet<string>();
        if (entry.State is IEnumerable<KeyValuePair<string, object?>> values)
        {
            WriteValues(json, values, written, writesTemplate: true);
        }
        foreach (object scope in entry.Scopes.Reverse())
        {
            if (scope is IEnumerable<KeyValuePair<string, object?>> pairs)
            {
                WriteValues(json, pairs, written, writesTemplate: false);
            }
        }
        WriteTexts(json);
    }

    private static void WriteValues(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, object?>> values, HashSet<string> written, bool writesTemplate)
    {
        string? template = null;
        foreach ((string key, object? value) in values)
        {
            if (key == Template)
            {
                template = value as string;
                continue;
            }
            string name = key.TrimStart('@', '$');
            name = s_reserved.Contains(name) ? "_" + name : name;
            if (name.Length > 0 && written.Add(name))
            {
                json.WritePropertyName(name);
                LogValue.Write(json, value);
            }
        }
        // A template without values is the message itself.
        if (writesTemplate && template is not null && written.Count > 0)
        {
            json.WriteString("messageTemplate"u8, template);
        }
    }

    /// <summary>Scopes that are sentences, from the outermost on.</summary>
    private void WriteTexts(Utf8JsonWriter json)
    {
        string[] texts = [.. entry.Scopes.Where(IsText).Select(LogValue.Text)];
        if (texts.Length > 0)
        {
            json.WriteStartArray("scopes"u8);
            foreach (string text in texts)
            {
                json.WriteStringValue(text);
            }
            json.WriteEndArray();
        }
    }

    /// <summary>A scope of a template is a sentence as well as values; one that is only pairs, as of a dictionary, is values alone.</summary>
    private static bool IsText(object scope) =>
        scope is not IEnumerable<KeyValuePair<string, object?>> pairs || pairs.Any(pair => pair.Key == Template);
}
