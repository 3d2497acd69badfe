using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Reading;

/// <summary>
/// A map that keeps its names, and perhaps its values, as slices of the event. Few entries are searched one by one; many
/// get an index, so that a hostile event cannot make reading quadratic.
/// </summary>
internal abstract class LazyMap<TStored, TValue> : IReadOnlyDictionary<string, TValue>
{
    private const int LinearLimit = 16;

    private Entry[] _entries = [];
    private int _count;
    private Dictionary<string, int>? _index;

    public int Count => _count;

    public IEnumerable<string> Keys
    {
        get
        {
            for (int i = 0; i < _count; i++)
            {
                yield return _entries[i].Key.Value!;
            }
        }
    }

    public IEnumerable<TValue> Values
    {
        get
        {
            for (int i = 0; i < _count; i++)
            {
                yield return Get(ref _entries[i].Value);
            }
        }
    }

    public TValue this[string key] =>
        TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException("The map has no such name.");

    public void Add(JsonText key, TStored value)
    {
        int found = Find(key);
        if (found >= 0)
        {
            _entries[found].Value = value;
            return;
        }
        ArrayGrowth.Add(ref _entries, ref _count, new Entry { Key = key, Value = value });
        if (_count > LinearLimit)
        {
            Index();
        }
    }

    public bool ContainsKey(string key) => Find(key) >= 0;

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        int found = Find(key);
        value = found >= 0 ? Get(ref _entries[found].Value) : default;
        return found >= 0;
    }

    public IEnumerator<KeyValuePair<string, TValue>> GetEnumerator()
    {
        for (int i = 0; i < _count; i++)
        {
            yield return new(_entries[i].Key.Value!, Get(ref _entries[i].Value));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    protected abstract TValue Get(ref TStored stored);

    private int Find(JsonText key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key.Value!, out int position) ? position : -1;
        }
        for (int i = 0; i < _count; i++)
        {
            if (_entries[i].Key.Equals(key))
            {
                return i;
            }
        }
        return -1;
    }

    private void Index()
    {
        _index ??= new Dictionary<string, int>(_count * 2, StringComparer.Ordinal);
        for (int i = _index.Count; i < _count; i++)
        {
            _index.Add(_entries[i].Key.Value!, i);
        }
    }

    private struct Entry
    {
        public JsonText Key;
        public TStored Value;
    }
}
