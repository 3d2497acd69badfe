using System.ComponentModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The documents that a payload may be instead of what is wanted, and what they carry. Generated as a struct from the facts of the referenced assemblies.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnvelopes
{
    /// <summary>Whether a payload may be one of the documents: it holds a name that one of them cannot lack. Without decoding it.</summary>
    /// <param name="utf8">The payload's bytes, perhaps with escapes.</param>
    static abstract bool MayBe(ReadOnlySpan<byte> utf8);

    /// <summary>The number of the document that the payload is; -1 for none, and for what is no JSON.</summary>
    /// <param name="utf8">The payload.</param>
    /// <exception cref="EventReadException">A member that decides stands twice.</exception>
    static abstract int Find(ReadOnlySpan<byte> utf8);

    /// <summary>What the document carries.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="utf8">The document.</param>
    /// <exception cref="EventReadException">It does not read.</exception>
    static abstract Payload Open(int document, ReadOnlyMemory<byte> utf8);
}
