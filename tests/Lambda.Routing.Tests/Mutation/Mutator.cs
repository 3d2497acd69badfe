using System.Text;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>Breaks documents, the same way for the same seed.</summary>
internal sealed class Mutator(int seed)
{
    private static readonly byte[][] s_values =
    [
        .. new[]
        {
            "null", "true", "0", "-1", "1e999", "99999999999999999999999999", "\"\"", "\"x\"", "[]", "{}", "[null]", "\"\\ud800\"", "\"\\u0000\"",
            "{\"id\":1}", "\"{}\"", "\"null\"", "\"aws:sqs\"", "\"aws:s3\"", "\"%zz+%\"", "\"2026-99-99T00:00:00Z\"", "\"AAA\"", "NaN", "'", ",", "\\",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3, 0x28], [0xEF, 0xBB, 0xBF],
    ];

    private readonly Random _random = new(seed);

    public byte[] Mutate(byte[] original)
    {
        byte[] json = original;
        for (int count = _random.Next(1, 4); count > 0; count--)
        {
            json = Once(json, original);
        }
        return json;
    }

    private byte[] Once(byte[] json, byte[] original)
    {
        if (json.Length == 0)
        {
            return original;
        }
        List<Range> values = WellFormed.IsJson(json) && !json.AsSpan().StartsWith("\uFEFF"u8) ? JsonTokens.ValuesOf(json) : [];
        return _random.Next(9) switch
        {
            0 => Flip(json),
            1 => json[.._random.Next(json.Length)],
            2 => Replace(json, Bytes(json), []),
            3 => Insert(json, _random.Next(json.Length), Any(s_values)),
            _ when values.Count == 0 => Flip(json),
            4 => Replace(json, Any(values), []),
            5 => Double(json, Any(values)),
            6 => Replace(json, Any(values), json[Any(values)]),
            7 => Replace(json, Any(values), Any(s_values)),
            _ => Replace(json, Any(values), Nested()),
        };
    }

    private byte[] Flip(byte[] json)
    {
        byte[] copy = [.. json];
        copy[_random.Next(copy.Length)] ^= (byte)(1 << _random.Next(8));
        return copy;
    }

    // With a comma between, so that the copy is often one more member or element.
    private byte[] Double(byte[] json, Range value) =>
        Insert(json, value.End.GetOffset(json.Length), _random.Next(2) == 0 ? json[value] : [(byte)',', .. json[value]]);

    private byte[] Nested()
    {
        int depth = _random.Next(1, 2000);
        (string open, string close) = _random.Next(2) == 0 ? ("[", "]") : ("{\"a\":", "}");
        string inner = open == "[" ? "" : "1";
        return Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)));
    }

    private Range Bytes(byte[] json)
    {
        int start = _random.Next(json.Length);
        return start..Math.Min(json.Length, start + _random.Next(1, 32));
    }

    private Range Any(List<Range> choices) => choices[_random.Next(choices.Count)];

    private byte[] Any(byte[][] choices) => choices[_random.Next(choices.Length)];

    private static byte[] Insert(byte[] json, int at, byte[] text) => [.. json.AsSpan(0, at), .. text, .. json.AsSpan(at)];

    private static byte[] Replace(byte[] json, Range range, byte[] text)
    {
        (int start, int length) = range.GetOffsetAndLength(json.Length);
        return [.. json.AsSpan(0, start), .. text, .. json.AsSpan(start + length)];
    }
}
