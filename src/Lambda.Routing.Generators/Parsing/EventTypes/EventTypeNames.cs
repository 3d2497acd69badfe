namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>The vocabulary of event types, by metadata name.</summary>
internal static class EventTypeNames
{
    public const string EventType = "Lambda.Routing.Reading.EventTypeAttribute";

    public const string Records = "Lambda.Routing.Reading.RecordsAttribute";

    public const string RecordKey = "Lambda.Routing.Reading.RecordKeyAttribute";

    public const string Discriminator = "Lambda.Routing.Reading.DiscriminatorAttribute";

    public const string ReadWith = "Lambda.Routing.Reading.ReadWithAttribute";

    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";

    public const string Readable = "Lambda.Routing.Reading.IReadable<TSelf>";

    public const string ValueReader = "Lambda.Routing.Reading.IValueReader<T>";

    public const string BatchEvent = "Lambda.Routing.Declaring.IBatchEvent<TSelf, TRecord>";

    public const string Payload = "Lambda.Routing.Reading.Payload";
}
