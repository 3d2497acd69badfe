using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Reading;

/// <summary>
/// A map of strings that is taken apart when it is first asked for something. Most records' attributes never are, and a batch may have
/// ten thousand records.
/// </summary>
internal sealed class TextMapSlice(byte[] bytes, int start, int length) : IReadOnlyDictionary<string, string>
{
    // Two threads that take it apart at once both end with a valid map.
    private TextMap? _map;

    public int Count => Map.Count;

    public IEnumerable<string> Keys => Map.Keys;

    public IEnumerable<string> Values => Map.Values;

    public string this[string key] => Map[key];

    private TextMap Map => _map ??= EventReader.OpenTextMap(bytes.AsMemory(start, length));

    public bool ContainsKey(string key) => Map.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => Map.TryGetValue(key, out value);

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => Map.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
