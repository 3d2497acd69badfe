namespace Lambda.Routing.Testing;

/// <summary>
/// What rules of AWS IoT Core pass on
/// (<see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html">registry events</see>). A message of a
/// device is JSON of its own: see <see cref="DirectEvents"/>.
/// </summary>
public static class IotEvents
{
    /// <summary>A thing was created, changed or deleted.</summary>
    /// <param name="thing">The thing's name.</param>
    /// <param name="operation">What happened: <c>CREATED</c>, <c>UPDATED</c>, <c>DELETED</c>.</param>
    /// <param name="attributes">The thing's attributes.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> OfThing(string thing, string operation = "CREATED", params ReadOnlySpan<KeyValuePair<string, string>> attributes)
    {
        ArgumentException.ThrowIfNullOrEmpty(thing);
        return EventWriter.Write((thing, operation, attributes: attributes.ToArray()), static (writer, all) =>
        {
            writer.WriteString("eventType", "THING_EVENT");
            writer.WriteString("eventId", TestAccount.IdOf(1));
            writer.WriteNumber("timestamp", TestAccount.Now.ToUnixTimeMilliseconds());
            writer.WriteString("operation", all.operation);
            writer.WriteString("accountId", TestAccount.Id);
            writer.WriteString("thingId", TestAccount.IdOf(2));
            writer.WriteString("thingName", all.thing);
            writer.WriteNumber("versionNumber", 1);
            writer.WriteNull("thingTypeName");
            writer.WriteMap("attributes", all.attributes);
        });
    }
}
