namespace Lambda.Routing.Reading;

/// <summary>A type that reads itself from JSON. The source generator implements it on every <see cref="EventTypeAttribute"/> type.</summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IReadable<TSelf> where TSelf : IReadable<TSelf>
{
    /// <summary>Reads one value. The reader stands on the value's first token, and on its last one afterwards.</summary>
    /// <param name="reader">The reader.</param>
    /// <exception cref="EventReadException">The JSON is not what AWS documents for this type.</exception>
    static abstract TSelf Read(ref EventReader reader);
}
