namespace Lambda.Routing.Reading;

/// <summary>What reading a batch must remember from one record to the next.</summary>
/// <param name="collects">Whether a record that does not read is set aside; otherwise it is the document's error.</param>
internal sealed class RecordScope(bool collects)
{
    private readonly List<(string Name, JsonText Value)> _discriminators = new(1);
    private List<UnreadableRecord>? _unreadable;
    private string? _path;
    private int _firstStart;
    private bool _hasFirst;
    private int _position;

    public bool Collects { get; } = collects;

    public IReadOnlyList<UnreadableRecord> Unreadable => _unreadable ?? (IReadOnlyList<UnreadableRecord>)[];

    /// <summary>Whether the reader stands inside a record.</summary>
    public bool IsInside { get; private set; }

    /// <summary>Whether the record is the batch's first.</summary>
    public bool IsFirst { get; private set; }

    /// <summary>The record's position in the batch, where those that hold others are counted as what they hold.</summary>
    public int Index { get; private set; } = -1;

    /// <summary>Where the record starts in the document.</summary>
    public int RecordStart { get; private set; }

    /// <summary>How deep the record stands in the document.</summary>
    public int Depth { get; private set; }

    /// <summary>The name of the member whose array the record stands in; <see langword="null"/> where the batch is one array.</summary>
    public string? Key { get; set; }

    /// <summary>Where the batch's records start in the document.</summary>
    public long RecordsStart { get; private set; }

    /// <summary>The reader stands where the batch's records start.</summary>
    public void Start(long start) => RecordsStart = start;

    /// <summary>The reader stands on the next record.</summary>
    /// <param name="position">Its position in its own array.</param>
    /// <param name="start">Where it starts in the document.</param>
    /// <param name="depth">How deep it stands there.</param>
    public void Enter(int position, int start, int depth)
    {
        Index++;
        IsFirst = !_hasFirst;
        if (IsFirst)
        {
            _hasFirst = true;
            _firstStart = start;
        }
        IsInside = true;
        _position = position;
        RecordStart = start;
        Depth = depth;
    }

    /// <summary>Where the records stand that did read; <see langword="null"/> where nobody wants to know.</summary>
    public List<(int Start, int End)>? Places { get; init; }

    /// <summary>The record did read.</summary>
    /// <param name="end">Where it ends in the document.</param>
    public void Took(int end) => Places?.Add((RecordStart, end));

    /// <summary>The record held others, which take its place.</summary>
    public void Opened(int count) => Index += count - 1;

    public void Leave() => IsInside = false;

    public void Add(UnreadableRecord record) => (_unreadable ??= []).Add(record);

    /// <summary>The path of the record; that of the batch's records is found once for them all.</summary>
    public string PathOfRecord(ReadOnlySpan<byte> document)
    {
        _path ??= JsonPath.Find(document, RecordsStart);
        return Key is null ? $"{_path}[{_position}]" : $"{_path}.{Key}[{_position}]";
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
