using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Conditions on the payloads of what a record holds: every one of them must meet the condition, since one method takes the record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnvelopedFilters
{
    /// <summary>Whether each payload has one of the values at a path; <see langword="false"/> where the record does not hold what is wanted.</summary>
    /// <typeparam name="TInner">What is wanted.</typeparam>
    /// <typeparam name="TEnveloped">Where it may be.</typeparam>
    /// <param name="payload">The outer record's payload.</param>
    /// <param name="path">A dot path into the inner payload's JSON.</param>
    /// <param name="values">The alternatives.</param>
    public static bool Payload<TInner, TEnveloped>(Payload payload, string path, params ReadOnlySpan<string> values)
        where TInner : IPayloadCarrier
        where TEnveloped : struct, IEnveloped<TInner>
    {
        if (Open<TInner, TEnveloped>(payload) is not { } found)
        {
            return false;
        }
        foreach (TInner inner in found)
        {
            if (!inner.Payload.Matches(path, values))
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether the record holds what is wanted and each payload can be looked into.</summary>
    /// <typeparam name="TInner">What is wanted.</typeparam>
    /// <typeparam name="TEnveloped">Where it may be.</typeparam>
    /// <param name="payload">The outer record's payload.</param>
    public static bool HasReadablePayload<TInner, TEnveloped>(Payload payload)
        where TInner : IPayloadCarrier
        where TEnveloped : struct, IEnveloped<TInner> =>
        Open<TInner, TEnveloped>(payload) is { } found && found.All(inner => Filters.HasReadablePayload(inner.Payload));

    private static IReadOnlyList<TInner>? Open<TInner, TEnveloped>(Payload payload) where TEnveloped : struct, IEnveloped<TInner>
    {
        try
        {
            return EnvelopedRecords.Open<TInner, TEnveloped>(payload);
        }
        catch (Exception exception) when (exception is PayloadException or EventReadException)
        {
            return null;
        }
    }
}
