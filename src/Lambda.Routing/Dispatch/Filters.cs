using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The comparisons of <see cref="MatchBy"/> that the generated filters call.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Filters
{
    /// <summary><see cref="MatchBy.Exact"/>.</summary>
    /// <param name="actual">The event's value.</param>
    /// <param name="expected">The filter's value.</param>
    public static bool Exact(string? actual, string expected) => string.Equals(actual, expected, StringComparison.Ordinal);

    /// <summary><see cref="MatchBy.Prefix"/>.</summary>
    /// <param name="actual">The event's value.</param>
    /// <param name="expected">The filter's value.</param>
    public static bool Prefix(string? actual, string expected) => actual is not null && actual.StartsWith(expected, StringComparison.Ordinal);

    /// <summary><see cref="MatchBy.Suffix"/>.</summary>
    /// <param name="actual">The event's value.</param>
    /// <param name="expected">The filter's value.</param>
    public static bool Suffix(string? actual, string expected) => actual is not null && actual.EndsWith(expected, StringComparison.Ordinal);

    /// <summary><see cref="MatchBy.Wildcard"/>, where only the deployment knows the value.</summary>
    /// <param name="actual">The event's value.</param>
    /// <param name="expected">The filter's value, perhaps with <c>*</c> at its end.</param>
    public static bool Wildcard(string? actual, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return expected.EndsWith('*') ? Prefix(actual, expected[..^1]) : Exact(actual, expected);
    }

    /// <summary>A message attribute that equals one of the values.</summary>
    /// <param name="record">The record.</param>
    /// <param name="name">The attribute's name.</param>
    /// <param name="values">The alternatives.</param>
    public static bool Attribute(IMessageAttributeCarrier record, string name, ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(record);
        string? actual = record.GetMessageAttribute(name);
        foreach (string value in values)
        {
            if (string.Equals(actual, value, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A payload whose value at a path is one of the values.</summary>
    /// <param name="carrier">The record or event.</param>
    /// <param name="path">A dot path into the payload's JSON.</param>
    /// <param name="values">The alternatives.</param>
    public static bool Payload(IPayloadCarrier carrier, string path, params ReadOnlySpan<string> values)
    {
        ArgumentNullException.ThrowIfNull(carrier);
        return carrier.Payload.Matches(path, values);
    }

    /// <summary>An unwrapped payload whose value at a path is one of the values.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="path">A dot path into the payload's JSON.</param>
    /// <param name="values">The alternatives.</param>
    public static bool Payload(Payload payload, string path, params ReadOnlySpan<string> values) => payload.Matches(path, values);

    /// <summary>Whether the payload, if there is one, can be looked into: one that cannot has not been found to differ from what a condition wants.</summary>
    /// <param name="carrier">The record or event.</param>
    public static bool HasReadablePayload(IPayloadCarrier carrier)
    {
        ArgumentNullException.ThrowIfNull(carrier);
        return HasReadablePayload(carrier.Payload);
    }

    /// <summary>The same of an unwrapped payload.</summary>
    /// <param name="payload">The payload.</param>
    public static bool HasReadablePayload(Payload payload) => payload.IsMissing || payload.IsJson();

    /// <summary>A filter's value from the environment, without a prefix that means nothing.</summary>
    /// <param name="value">The filter's value.</param>
    /// <param name="prefix">The prefix.</param>
    public static string WithoutPrefix(string value, string prefix)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(prefix);
        return value.StartsWith(prefix, StringComparison.Ordinal) ? value[prefix.Length..] : value;
    }
}
