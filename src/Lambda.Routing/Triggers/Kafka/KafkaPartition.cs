using Lambda.Routing.Reading;

namespace Lambda.Routing.Kafka;

/// <summary>Reads a partition's number, which pipes of Amazon EventBridge write as a string.</summary>
internal readonly struct KafkaPartition : IValueReader<int>
{
    public static int Read(ref EventReader reader) => ScalarInt64.Read(ref reader) is var partition and >= 0 and <= int.MaxValue
        ? (int)partition
        : throw reader.Error("expected a partition's number");
}
