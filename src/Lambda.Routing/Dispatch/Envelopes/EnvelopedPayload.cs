using System.ComponentModel;
using System.Runtime.CompilerServices;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The payload of a record that may have come by way of other services.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class EnvelopedPayload
{
    /// <summary>What the document carries that the payload is, or the payload itself where it is none.</summary>
    /// <typeparam name="TEnvelopes">The documents.</typeparam>
    /// <param name="payload">The record's payload.</param>
    /// <exception cref="EventReadException">The payload is such a document and does not read.</exception>
    /// <exception cref="PayloadException">What it carries is such a document again.</exception>
    public static Payload Unwrap<TEnvelopes>(Payload payload) where TEnvelopes : struct, IEnvelopes
    {
        int document = Find<TEnvelopes>(payload, out ReadOnlyMemory<byte> utf8);
        if (document < 0)
        {
            return payload;
        }
        Payload inner = TEnvelopes.Open(document, utf8);
        return Find<TEnvelopes>(inner, out _) < 0 ? inner : throw TooDeep("payload");
    }

    /// <summary>More envelopes than any chain of services has: what is inside is not looked for.</summary>
    internal static PayloadException TooDeep(string wanted) =>
        new(wanted, "", "inside more than two envelopes; take the innermost event as a parameter, and its payload beside it");

    // Called twice, and rarely finds anything: one copy of it is enough.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Find<TEnvelopes>(Payload payload, out ReadOnlyMemory<byte> utf8) where TEnvelopes : struct, IEnvelopes
    {
        utf8 = default;
        // What is no text is left to whoever reads the payload.
        return payload.MayHold<TEnvelopes>() && payload.TryGetBytes(out utf8) ? TEnvelopes.Find(utf8.Span) : -1;
    }
}
