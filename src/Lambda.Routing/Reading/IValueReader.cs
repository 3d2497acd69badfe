namespace Lambda.Routing.Reading;

/// <summary>Reads one kind of JSON value. Named by <see cref="ReadWithAttribute"/>, and the building block of lists and maps.</summary>
/// <typeparam name="T">The .NET type.</typeparam>
public interface IValueReader<T>
{
    /// <summary>Reads one value, which is not JSON <c>null</c>. The reader stands on the value's first token, and on its last one afterwards.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="EventReadException">The JSON is not what this kind of value looks like.</exception>
    static abstract T Read(ref EventReader reader);
}
