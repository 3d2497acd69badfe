namespace Lambda.Routing.Reading;

/// <summary>A record of a batch that is well-formed JSON but not what its type documents.</summary>
/// <param name="Index">Its position in the batch, from 0, among all records: those that did read, and what records hold that stand for several.</param>
/// <param name="Identifier">Its identifier in the source's partial response; <see langword="null"/> when it has none that can be read.</param>
/// <param name="Error">What is wrong with it.</param>
public sealed record UnreadableRecord(int Index, string? Identifier, EventReadException Error)
{
    /// <summary>The name of the member whose array the record stands in, where the batch is an object of arrays; else <see langword="null"/>.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The position in the batch of a record that did read: the unreadable ones stand between the others, and order matters
    /// to ordered sources.
    /// </summary>
    /// <param name="unreadable">The batch's unreadable records, in order.</param>
    /// <param name="readable">The record's index among those that did read.</param>
    public static int PositionOf(IReadOnlyList<UnreadableRecord> unreadable, int readable)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        int position = readable;
        foreach (UnreadableRecord record in unreadable)
        {
            if (record.Index > position)
            {
                break;
            }
            position++;
        }
        return position;
    }
}
