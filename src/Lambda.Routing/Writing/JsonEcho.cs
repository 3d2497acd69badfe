using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Writing;

/// <summary>
/// Writes an event back with one member filled in, for senders that want their event returned. All else is copied byte for byte:
/// members that no type knows, their order, and how they are spelled.
/// </summary>
public static class JsonEcho
{
    /// <summary>Writes the event as it arrived.</summary>
    /// <param name="json">The event.</param>
    /// <param name="output">Where it goes.</param>
    public static void Write(ReadOnlySpan<byte> json, IBufferWriter<byte> output) => output.Write(WithoutMark(json));

    /// <summary>
    /// Writes the event with an object merged into one of its members: what the object has replaces what was there under the same
    /// name, the rest stays. A member that is absent is added; one that is no object is replaced.
    /// </summary>
    /// <typeparam name="T">The type of the object.</typeparam>
    /// <param name="json">The event.</param>
    /// <param name="member">The member's name. One that the event has twice is filled in alike in both places, from the last of them.</param>
    /// <param name="content">What the member is to hold; it writes an object.</param>
    /// <param name="output">Where the result goes.</param>
    /// <exception cref="EventReadException">The event is no object, or malformed.</exception>
    public static void Write<T>(ReadOnlySpan<byte> json, string member, T content, IBufferWriter<byte> output) where T : IWritable
    {
        ArgumentException.ThrowIfNullOrEmpty(member);
        ArgumentNullException.ThrowIfNull(output);
        json = WithoutMark(json);
        ReadOnlySpan<byte> added = ResponseJson.ToUtf8(content).Span;
        try
        {
            List<EchoMember> places = EchoMember.Find(json, member);
            ReadOnlySpan<byte> merged = places is [.., var last] ? Merge(json[last.Value], added) : added;
            int copied = 0;
            foreach (EchoMember place in places)
            {
                output.Write(json[copied..place.Value.Start.Value]);
                output.Write(merged);
                copied = place.Value.End.Value;
            }
            if (places is [])
            {
                copied = AddMember(json, JsonEncodedText.Encode(member, ResponseJson.Options.Encoder), merged, output);
            }
            output.Write(json[copied..]);
        }
        catch (JsonException)
        {
            throw EventReadException.At(json, 0, "malformed JSON");
        }
    }

    private static ReadOnlySpan<byte> Merge(ReadOnlySpan<byte> before, ReadOnlySpan<byte> added)
    {
        if (before[0] != (byte)'{')
        {
            return added;
        }
        var merged = new ArrayBufferWriter<byte>(before.Length + added.Length);
        List<EchoMember> members = EchoMember.Find(added);
        int copied = 0;
        HashSet<string> replaced = [];
        foreach (EchoMember old in EchoMember.Find(before))
        {
            // The last of several with one name counts, as it does for a deserialiser.
            if (members.FindLast(candidate => candidate.Name == old.Name) is { } by)
            {
                merged.Write(before[copied..old.Value.Start.Value]);
                merged.Write(added[by.Value]);
                copied = old.Value.End.Value;
                replaced.Add(old.Name);
            }
        }
        int end = before.LastIndexOf((byte)'}');
        merged.Write(before[copied..end]);
        bool isFirst = EchoMember.IsEmpty(before);
        foreach (EchoMember member in members.Where(member => !replaced.Contains(member.Name)))
        {
            merged.Write(isFirst ? [] : ","u8);
            merged.Write(added[member.Whole]);
            isFirst = false;
        }
        merged.Write("}"u8);
        return merged.WrittenSpan;
    }

    private static int AddMember(ReadOnlySpan<byte> json, JsonEncodedText name, ReadOnlySpan<byte> value, IBufferWriter<byte> output)
    {
        int end = json.LastIndexOf((byte)'}');
        output.Write(json[..end]);
        output.Write(EchoMember.IsEmpty(json) ? "\""u8 : ",\""u8);
        output.Write(name.EncodedUtf8Bytes);
        output.Write("\":"u8);
        output.Write(value);
        return end;
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) => json.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json;
}
