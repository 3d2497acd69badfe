using System.ComponentModel;
using System.Text.Json;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>What an HTTP answer that is sent piece by piece begins with, for hosts that take its parts and write it themselves.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class StreamHead
{
    /// <summary>The status code.</summary>
    public int StatusCode { get; private init; }

    /// <summary>The headers with one value, by name.</summary>
    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>();

    /// <summary>The headers with several values, by name.</summary>
    public IDictionary<string, IList<string>> MultiValueHeaders { get; } = new Dictionary<string, IList<string>>();

    /// <summary>The cookies.</summary>
    public IList<string> Cookies { get; } = [];

    /// <summary>Reads the JSON that a service's event type has written.</summary>
    internal static StreamHead Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        using var document = JsonDocument.ParseValue(ref reader);
        JsonElement root = document.RootElement;
        var head = new StreamHead { StatusCode = root.GetProperty("statusCode").GetInt32() };
        foreach (JsonProperty header in Members(root, "headers"))
        {
            head.Headers[header.Name] = header.Value.GetString()!;
        }
        foreach (JsonProperty header in Members(root, "multiValueHeaders"))
        {
            head.MultiValueHeaders[header.Name] = [.. header.Value.EnumerateArray().Select(value => value.GetString()!)];
        }
        if (root.TryGetProperty("cookies", out JsonElement cookies))
        {
            foreach (JsonElement cookie in cookies.EnumerateArray())
            {
                head.Cookies.Add(cookie.GetString()!);
            }
        }
        return head;
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement members) ? members.EnumerateObject() : default;
}
