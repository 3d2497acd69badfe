namespace Lambda.Routing.Writing;

/// <summary>
/// Has the source generator implement <see cref="IWritable"/> on a <c>partial</c> class, record or struct: a writer without
/// reflection or run-time metadata, the counterpart of <see cref="Reading.EventTypeAttribute"/>. A type may carry both.
/// </summary>
/// <remarks>
/// <para>A property's JSON name is its own name in camel case, or what
/// <see cref="System.Text.Json.Serialization.JsonPropertyNameAttribute"/> says. Properties that can be set are written, and of those
/// that only return something the ones with such a name: a constant. Those of base types come first.</para>
/// <para>What is <see langword="null"/> is left out, and so is a collection without elements unless the property is <c>required</c> or
/// carries <see cref="WriteEmptyAttribute"/>. A <see langword="null"/> inside a collection is written.</para>
/// <para>Strings, numbers, Booleans, enums (by name, or by
/// <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>), <see cref="DateTimeOffset"/> (ISO 8601, in UTC),
/// bytes (base64), <see cref="System.Text.Json.JsonElement"/>, <see cref="Reading.Payload"/>, types that implement
/// <see cref="IWritable"/>, and lists and dictionaries of them are written; anything else needs a <see cref="WriteWithAttribute"/>.</para>
/// <para>On an <c>abstract</c> type it declares the method, which the derived types that carry the attribute override.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ResponseTypeAttribute : Attribute;
