namespace Lambda.Routing.Firehose;

/// <summary>Makes one record's result of several: those of what the record held.</summary>
internal static class ResultJoin
{
    public static FirehoseResult Of(IReadOnlyList<FirehoseResult> results)
    {
        if (results.Any(result => result.Outcome == Outcome.ProcessingFailed))
        {
            return FirehoseResult.ProcessingFailed;
        }
        FirehoseResult[] kept = [.. results.Where(result => result.IsOk)];
        if (kept.Length < 2)
        {
            return kept.Length == 0 ? FirehoseResult.Dropped : kept[0];
        }
        FirehoseResult first = kept[0];
        if (!Array.TrueForAll(kept, result => result.Table == first.Table && HasSameKeys(result, first)))
        {
            throw new InvalidOperationException("The results of what one record holds go to different partitions or tables: give them the same.");
        }
        byte[] data = new byte[kept.Sum(result => result.Data.Length)];
        int length = 0;
        foreach (FirehoseResult result in kept)
        {
            result.Data.CopyTo(data.AsMemory(length));
            length += result.Data.Length;
        }
        return FirehoseResult.Ok(data, first.PartitionKeys) with { Table = first.Table };
    }

    private static bool HasSameKeys(FirehoseResult one, FirehoseResult other) =>
        one.PartitionKeys.Count == other.PartitionKeys.Count
        && one.PartitionKeys.All(key => other.PartitionKeys.TryGetValue(key.Key, out string? value) && value == key.Value);
}
