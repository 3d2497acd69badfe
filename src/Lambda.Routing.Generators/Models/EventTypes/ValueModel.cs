namespace Lambda.Routing.Generators.Models.EventTypes;

/// <summary>How one kind of JSON value becomes a .NET value.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Type">The .NET type, fully qualified.</param>
/// <param name="Detail">Of <see cref="ValueKind.Custom"/>: the reader's type. Of <see cref="ValueKind.Records"/> and <see cref="ValueKind.RecordMap"/>: the event's type. Of <see cref="ValueKind.RecordKey"/>: the call that reads it. Else empty.</param>
/// <param name="Element">What a list, a map or the records hold: one model; else none.</param>
internal sealed record ValueModel(ValueKind Kind, string Type, string Detail, EquatableArray<ValueModel> Element)
{
    public static ValueModel Scalar(ValueKind kind, string type) => new(kind, type, "", EquatableArray<ValueModel>.Empty);
}

internal enum ValueKind
{
    String,
    Int32,
    Int64,
    Double,
    Decimal,
    Boolean,
    DateTimeOffset,
    Base64,
    JsonElement,
    Payload,
    Object,
    List,
    Map,
    Records,

    /// <summary>As <see cref="Records"/>, in an object of arrays.</summary>
    RecordMap,

    /// <summary>No value, but the name of the member whose array the record stands in.</summary>
    RecordKey,
    Custom,
}
