namespace Lambda.Routing.Testing;

/// <summary>
/// Datasets that devices synchronise with Amazon Cognito Sync
/// (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-events.html">Amazon Cognito events</see>).
/// </summary>
public static class CognitoSyncEvents
{
    /// <summary>A device stores values.</summary>
    /// <param name="dataset">The dataset's name.</param>
    /// <param name="values">The new values, by key.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Replaced(string dataset, params IEnumerable<KeyValuePair<string, string>> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Write(dataset, values.Select(static entry => (entry.Key, (string?)entry.Value)), "replace");
    }

    /// <summary>A device removes values.</summary>
    /// <param name="dataset">The dataset's name.</param>
    /// <param name="keys">Their keys.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Removed(string dataset, params IEnumerable<string> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return Write(dataset, keys.Select(static key => (key, (string?)null)), "remove");
    }

    private static ReadOnlyMemory<byte> Write(string dataset, IEnumerable<(string Key, string? Value)> records, string operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(dataset);
        return EventWriter.Write((dataset, records, operation), static (writer, all) =>
        {
            writer.WriteNumber("version", 2);
            writer.WriteString("eventType", "SyncTrigger");
            writer.WriteString("region", TestAccount.Region);
            writer.WriteString("identityPoolId", $"{TestAccount.Region}:{TestAccount.IdOf(1)}");
            writer.WriteString("identityId", $"{TestAccount.Region}:{TestAccount.IdOf(2)}");
            writer.WriteString("datasetName", all.dataset);
            writer.WriteStartObject("datasetRecords");
            foreach ((string key, string? value) in all.records)
            {
                writer.WriteStartObject(key);
                writer.WriteNull("oldValue");
                writer.WriteString("newValue", value);
                writer.WriteString("op", all.operation);
                writer.WriteEndObject();
            }
            writer.WriteEndObject();
        });
    }
}
