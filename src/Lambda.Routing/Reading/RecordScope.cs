namespace Lambda.Routing.Reading;

/// <summary>What reading a batch must remember from one record to the next.</summary>
/// <param name="collects">Whether a record that does not read is set aside; otherwise it is the document's error.</param>
internal sealed class RecordScope(bool collects)
{
    private readonly List<(string Name, JsonText Value)> _discriminators = new(1);
    private List<UnreadableRecord>? _unreadable;
    private string? _path;
    private int _firstStart;

    public bool Collects { get; } = collects;

    public IReadOnlyList<UnreadableRecord> Unreadable => _unreadable ?? (IReadOnlyList<UnreadableRecord>)[];

    /// <summary>Whether the reader stands inside a record.</summary>
    public bool IsInside { get; private set; }

    /// <summary>The record's position in the batch.</summary>
    public int Index { get; private set; }

    /// <summary>Where the record starts in the document.</summary>
    public int Start { get; private set; }

    /// <summary>How deep the record stands in the document.</summary>
    public int Depth { get; private set; }

    /// <summary>Where the array of records starts in the document.</summary>
    public long ArrayStart { get; set; }

    public void Enter(int index, int start, int depth)
    {
        if (index == 0)
        {
            _firstStart = start;
        }
        IsInside = true;
        Index = index;
        Start = start;
        Depth = depth;
    }

    public void Leave() => IsInside = false;

    public void Add(UnreadableRecord record) => (_unreadable ??= []).Add(record);

    /// <summary>The path of the record, found once for the array of them all.</summary>
    public string PathOfRecord(ReadOnlySpan<byte> document)
    {
        _path ??= JsonPath.Find(document, ArrayStart);
        return $"{_path}[{Index}]";
    }

    public void Remember(string name, JsonText value)
    {
        if (!IsKnown(name, out _))
        {
            _discriminators.Add((name, value));
        }
    }

    /// <summary>What the first record has: remembered, or looked up in its bytes when it did not read that far.</summary>
    public JsonText First(string name, ReadOnlySpan<byte> document) => IsKnown(name, out JsonText value)
        ? value
        : JsonScan.TryFind(document[_firstStart..], name.Replace(".", "\\.", StringComparison.Ordinal));

    private bool IsKnown(string name, out JsonText value)
    {
        foreach ((string known, JsonText first) in _discriminators)
        {
            if (known == name)
            {
                value = first;
                return true;
            }
        }
        value = default;
        return false;
    }
}
