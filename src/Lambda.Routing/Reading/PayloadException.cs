namespace Lambda.Routing.Reading;

/// <summary>
/// The user's data inside an event is not what its type says. The message names the type and a JSON path, never the value:
/// the serializer's own message may hold it and is not passed on.
/// </summary>
public sealed class PayloadException : Exception
{
    internal PayloadException(string typeName, string path, string problem)
        : base($"{typeName}: {(path.Length == 0 ? "" : $"{path}: ")}{problem}")
    {
        TypeName = typeName;
        Path = path;
    }

    /// <summary>The type that the payload was to become.</summary>
    public string TypeName { get; }

    /// <summary>Where in the payload: <c>$.items[2].qty</c>; empty when unknown.</summary>
    public string Path { get; }
}
