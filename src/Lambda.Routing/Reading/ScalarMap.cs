namespace Lambda.Routing.Reading;

/// <summary>Reads an object whose names are data and whose values are read by <see cref="ScalarText"/>.</summary>
public readonly struct ScalarMap : IValueReader<IReadOnlyDictionary<string, string>>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, string> Read(ref EventReader reader) => reader.ReadMap<string, ScalarText>();
}
