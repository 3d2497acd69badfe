using System.ComponentModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The documents that hold what a method takes, and those that may be around them. Generated as a struct.</summary>
/// <typeparam name="TInner">What the method takes.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IEnveloped<TInner> : IEnvelopes
{
    /// <summary>What reports call the wanted type.</summary>
    static abstract string Wanted { get; }

    /// <summary>The most bytes that a compressed payload may inflate to; 0 where none is compressed.</summary>
    static abstract int MaxInflatedBytes { get; }

    /// <summary>What the document holds of the wanted type, nothing where it is done without a call; <see langword="null"/> for one that is only around it.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="utf8">The document.</param>
    /// <exception cref="PayloadException">It does not read.</exception>
    static abstract IReadOnlyList<TInner>? Read(int document, ReadOnlyMemory<byte> utf8);
}
