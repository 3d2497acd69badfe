namespace Lambda.Routing.Reading;

/// <summary>Reads an object whose names are data and whose values are read by <see cref="TextList"/>.</summary>
public readonly struct TextListMap : IValueReader<IReadOnlyDictionary<string, IReadOnlyList<string>>>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(ref EventReader reader) => reader.ReadMap<IReadOnlyList<string>, TextList>();
}
