using System.Buffers;
using System.Diagnostics;
using System.Text.Json;

namespace Lambda.Routing.Tracing;

/// <summary>An activity as a subsegment document with the header that the daemon wants in front.</summary>
internal static class Subsegment
{
    private const int LongestName = 200;

    private static ReadOnlySpan<byte> Header => "{\"format\":\"json\",\"version\":1}\n"u8;

    public static void Write(Activity activity, IBufferWriter<byte> output, bool withTags)
    {
        output.Write(Header);
        using var json = new Utf8JsonWriter(output);
        json.WriteStartObject();
        json.WriteString("name"u8, Name(activity.DisplayName));
        json.WriteString("id"u8, activity.SpanId.ToHexString());
        json.WriteString("trace_id"u8, TraceHeader.Root(activity.TraceId));
        json.WriteString("parent_id"u8, activity.ParentSpanId.ToHexString());
        json.WriteString("type"u8, "subsegment"u8);
        json.WriteNumber("start_time"u8, Seconds(activity.StartTimeUtc));
        json.WriteNumber("end_time"u8, Seconds(activity.StartTimeUtc + activity.Duration));
        if (activity.Kind == ActivityKind.Client)
        {
            json.WriteString("namespace"u8, "remote"u8);
        }
        if (activity.Status == ActivityStatusCode.Error)
        {
            json.WriteBoolean("fault"u8, true);
        }
        WriteLinks(json, activity);
        if (withTags)
        {
            WriteTags(json, activity);
        }
        json.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter json, Activity activity)
    {
        if (!activity.Links.Any())
        {
            return;
        }
        json.WriteStartArray("links"u8);
        foreach (ActivityLink link in activity.Links)
        {
            json.WriteStartObject();
            json.WriteString("trace_id"u8, TraceHeader.Root(link.Context.TraceId));
            json.WriteString("id"u8, link.Context.SpanId.ToHexString());
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTags(Utf8JsonWriter json, Activity activity)
    {
        if (!activity.TagObjects.Any())
        {
            return;
        }
        json.WriteStartObject("metadata"u8);
        json.WriteStartObject("default"u8);
        foreach ((string name, object? value) in activity.TagObjects)
        {
            json.WriteString(name, Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>X-Ray refuses a name with other characters.</summary>
    private static string Name(string name)
    {
        string valid = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || char.IsWhiteSpace(c) || "_.:/%&#=+\\-@".Contains(c, StringComparison.Ordinal) ? c : '_'));
        return valid.Length <= LongestName ? valid : valid[..LongestName];
    }

    private static double Seconds(DateTime time) => (time - DateTime.UnixEpoch).TotalSeconds;
}
