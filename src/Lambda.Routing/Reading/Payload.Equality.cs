namespace Lambda.Routing.Reading;

public readonly partial struct Payload
{
    /// <inheritdoc/>
    public bool Equals(Payload other) =>
        _form == other._form && _text.Equals(other._text) && _bytes.Span.SequenceEqual(other._bytes.Span);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Payload other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(_form);
        hash.Add(_text);
        hash.AddBytes(_bytes.Span);
        return hash.ToHashCode();
    }

    /// <summary>Whether two payloads have the same content and form.</summary>
    public static bool operator ==(Payload left, Payload right) => left.Equals(right);

    /// <summary>Whether two payloads differ in content or form.</summary>
    public static bool operator !=(Payload left, Payload right) => !left.Equals(right);
}
