namespace Lambda.Routing.Reading;

/// <summary>Reads bytes that stand as numbers in an array: from 0 to 255, or with a sign, as Java's are.</summary>
/// <example><code>[ReadWith(typeof(NumberBytes))] public ReadOnlyMemory&lt;byte&gt;? Bytes { get; init; }</code></example>
public readonly struct NumberBytes : IValueReader<ReadOnlyMemory<byte>>
{
    /// <inheritdoc/>
    public static ReadOnlyMemory<byte> Read(ref EventReader reader)
    {
        reader.BeginArray();
        byte[] bytes = [];
        int count = 0;
        while (reader.NextElement())
        {
            int number = reader.ReadInt32();
            if (number is < sbyte.MinValue or > byte.MaxValue)
            {
                throw reader.Error("expected a byte");
            }
            ArrayGrowth.Add(ref bytes, ref count, unchecked((byte)number));
        }
        return bytes.AsMemory(0, count);
    }
}
