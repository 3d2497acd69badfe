namespace Lambda.Routing;

/// <summary>What <see cref="KafkaBatchAttribute.Kind"/> tells apart.</summary>
public static class KafkaRecordKind
{
    /// <summary>A record with a value, though it may be an empty one.</summary>
    public const string Value = "value";

    /// <summary>A record without a value: in a compacted topic, that its key is gone.</summary>
    public const string Tombstone = "tombstone";
}
