namespace Lambda.Routing.Reading;

/// <summary>
/// Marks the list of a batch event's records. A record that does not read fails alone, as an <see cref="UnreadableRecord"/>,
/// while the document is well-formed JSON.
/// </summary>
/// <remarks>
/// Records stand in an array, or where their type has a <see cref="RecordKeyAttribute"/>, in an object of arrays: their order is then
/// that of the document. The property is an <see cref="IReadOnlyList{T}"/>, and its type implements <see cref="Declaring.IBatchEvent{TSelf, TRecord}"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RecordsAttribute : Attribute;
