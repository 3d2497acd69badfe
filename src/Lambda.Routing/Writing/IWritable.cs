using System.Text.Json;

namespace Lambda.Routing.Writing;

/// <summary>A type that writes itself as JSON. The source generator implements it on every <see cref="ResponseTypeAttribute"/> type.</summary>
public interface IWritable
{
    /// <summary>Writes one value.</summary>
    /// <param name="writer">Where it goes: after a member's name, or where an array's element or a document may stand.</param>
    void Write(Utf8JsonWriter writer);
}
