using System.Buffers;
using System.Diagnostics;

namespace Lambda.Routing.Tracing;

/// <summary>
/// The trace header that Lambda gives every invocation, and that senders leave on messages:
/// <c>Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1</c>.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/xray/latest/devguide/xray-concepts.html#xray-concepts-tracingheader">tracing header</see>.</remarks>
internal static class TraceHeader
{
    private static readonly SearchValues<char> s_hex = SearchValues.Create("0123456789abcdefABCDEF");

    private const int TimeDigits = 8;
    private const int UniqueDigits = 24;
    private const int ParentDigits = 16;

    /// <summary>The trace, the caller's place in it, and whether it is sampled.</summary>
    /// <returns>Whether the header names a trace and a place in it.</returns>
    public static bool TryParse(string? header, out ActivityContext context)
    {
        context = default;
        ActivityTraceId trace = default;
        ActivitySpanId parent = default;
        bool hasTrace = false, hasParent = false, isSampled = false;
        foreach (Range range in header.AsSpan().Split(';'))
        {
            ReadOnlySpan<char> part = header.AsSpan()[range].Trim();
            int equals = part.IndexOf('=');
            ReadOnlySpan<char> value = part[(equals + 1)..];
            switch (equals < 0 ? "" : part[..equals])
            {
                case "Root":
                    hasTrace = TryParseRoot(value, out trace);
                    break;
                case "Parent":
                    hasParent = IsHex(value, ParentDigits);
                    parent = hasParent ? ActivitySpanId.CreateFromString(value.ToString().ToLowerInvariant()) : default;
                    break;
                case "Sampled":
                    isSampled = value is "1";
                    break;
                default:
                    // Self, Lineage and what else AWS adds.
                    break;
            }
        }
        context = hasTrace && hasParent
            ? new ActivityContext(trace, parent, isSampled ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, isRemote: true)
            : default;
        return hasTrace && hasParent;
    }

    /// <summary>A trace's id as X-Ray writes it: <c>1-5759e988-bd862e3fe1be46a994272793</c>.</summary>
    public static string Root(ActivityTraceId trace)
    {
        string digits = trace.ToHexString();
        return $"1-{digits[..TimeDigits]}-{digits[TimeDigits..]}";
    }

    private static bool TryParseRoot(ReadOnlySpan<char> value, out ActivityTraceId trace)
    {
        trace = default;
        if (value.Length != TimeDigits + UniqueDigits + 3 || !value.StartsWith("1-") || value[TimeDigits + 2] != '-'
            || !IsHex(value.Slice(2, TimeDigits), TimeDigits) || !IsHex(value[^UniqueDigits..], UniqueDigits))
        {
            return false;
        }
        trace = ActivityTraceId.CreateFromString(string.Concat(value.Slice(2, TimeDigits), value[^UniqueDigits..]).ToLowerInvariant());
        return true;
    }

    /// <summary>Zeros alone are no id.</summary>
    private static bool IsHex(ReadOnlySpan<char> text, int digits) =>
        text.Length == digits && !text.ContainsAnyExcept(s_hex) && (digits == TimeDigits || text.ContainsAnyExcept('0'));
}
