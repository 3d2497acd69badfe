using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Http;

/// <summary>Headers that a service delivers with all their values, each joined when it is asked for.</summary>
internal sealed class JoinedHeaders(IReadOnlyDictionary<string, IReadOnlyList<string>> headers) : IReadOnlyDictionary<string, string>
{
    public int Count => headers.Count;

    public IEnumerable<string> Keys => headers.Keys;

    public IEnumerable<string> Values
    {
        get
        {
            foreach ((string name, IReadOnlyList<string> values) in headers)
            {
                yield return Join(name, values);
            }
        }
    }

    public string this[string key] => Join(key, headers[key]);

    public bool ContainsKey(string key) => headers.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        bool found = headers.TryGetValue(key, out IReadOnlyList<string>? values);
        value = found ? Join(key, values!) : null;
        return found;
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        foreach ((string name, IReadOnlyList<string> values) in headers)
        {
            yield return new(name, Join(name, values));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // HTTP/2 lets a client send its cookies in several lines, and they are no list (RFC 9113, section 8.2.3).
    private static string Join(string name, IReadOnlyList<string> values) => values switch
    {
        [] => "",
        [string value] => value,
        _ => string.Join(name.Equals("cookie", StringComparison.OrdinalIgnoreCase) ? "; " : ", ", values),
    };
}
