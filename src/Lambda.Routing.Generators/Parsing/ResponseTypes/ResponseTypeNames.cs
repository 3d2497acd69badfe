namespace Lambda.Routing.Generators.Parsing.ResponseTypes;

/// <summary>The vocabulary of response types, by metadata name.</summary>
internal static class ResponseTypeNames
{
    public const string ResponseType = "Lambda.Routing.Writing.ResponseTypeAttribute";

    public const string WriteEmpty = "Lambda.Routing.Writing.WriteEmptyAttribute";

    public const string WriteWith = "Lambda.Routing.Writing.WriteWithAttribute";

    public const string Writable = "Lambda.Routing.Writing.IWritable";

    public const string ValueWriter = "Lambda.Routing.Writing.IValueWriter<T>";

    public const string JsonWriter = "System.Text.Json.Utf8JsonWriter";

    public const string EnumText = "System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute";
}
