using System.Text.Json;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>What a document carries for its receiver: one of its members, which must not stand twice.</summary>
    /// <param name="json">The document's UTF-8, which the result may keep slices of.</param>
    /// <param name="member">The member's name.</param>
    /// <param name="isText">Whether the member is a string whose content is the payload; otherwise it is the payload as it stands.</param>
    /// <exception cref="EventReadException">The document is malformed, or the member is something else.</exception>
    public static Payload ReadCarried(ReadOnlyMemory<byte> json, ReadOnlySpan<byte> member, bool isText)
    {
        EventReader reader = new(json);
        RequireUtf8(reader.Document);
        try
        {
            reader._json.Read();
            Payload payload = reader.ReadMember(member, isText);
            reader._json.Read();
            return payload;
        }
        catch (JsonException exception)
        {
            throw reader.Malformed(exception);
        }
    }

    private Payload ReadMember(ReadOnlySpan<byte> member, bool isText)
    {
        BeginObject();
        Payload payload = default;
        while (NextMember())
        {
            if (!Name.SequenceEqual(member))
            {
                Skip();
            }
            else if (!payload.IsMissing)
            {
                throw DuplicatedDiscriminator();
            }
            else
            {
                payload = isText ? Payload.FromText(ReadText()) : ReadPayload();
            }
        }
        return payload;
    }
}
