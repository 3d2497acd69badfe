namespace Lambda.Routing.Reading;

/// <summary>
/// Marks a property of a record that receives a name, not a value: that of the member whose array the record stands in. Its presence
/// makes the batch an object of arrays, as <c>{"orders-0":[{…}],"orders-1":[{…}]}</c>.
/// </summary>
/// <remarks>The property is a <see cref="string"/> that may be <see langword="null"/>, and there is no member of its own name.</remarks>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RecordKeyAttribute : Attribute
{
    /// <summary>Receives only what stands before the last such separator; the whole name where there is none.</summary>
    public string? Before { get; init; }

    /// <summary>Receives only what stands after the last such separator; <see langword="null"/> where there is none.</summary>
    public string? After { get; init; }
}
