using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class KafkaEventsTests
{
    [Fact]
    public void Texts_become_the_values_of_one_partition_in_order()
    {
        MskEvent batch = EventReader.ReadDocument<MskEvent>(KafkaEvents.Batch("orders", "one", "zwei ✓", null));

        Assert.Equal(["one", "zwei ✓", null], batch.Records.Select(record => record.Payload.GetString()));
        Assert.Equal([0L, 1L, 2L], batch.Records.Select(record => record.Offset));
        Assert.Equal(["orders-0"], batch.Records.Select(record => record.TopicPartition).Distinct());
        Assert.Equal("sample-cluster", batch.ClusterName);
        Assert.Equal(KafkaRecordKind.Tombstone, batch.Records[2].Kind);
    }

    [Fact]
    public void Values_are_written_by_their_contract_or_by_web_defaults()
    {
        MskEvent typed = EventReader.ReadDocument<MskEvent>(KafkaEvents.Batch("orders", ParcelJson.Default.Parcel, new Parcel(1, "a")));
        MskEvent plain = EventReader.ReadDocument<MskEvent>(KafkaEvents.Batch("orders", new Parcel(1, "a")));

        Assert.Equal("""{"number":1,"label":"a"}""", typed.Records[0].Payload.GetString());
        Assert.Equal("""{"number":1,"label":"a"}""", plain.Records[0].Payload.GetString());
    }

    [Fact]
    public void A_record_may_say_everything_itself()
    {
        var time = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.Zero);

        SelfManagedKafkaEvent batch = EventReader.ReadDocument<SelfManagedKafkaEvent>(KafkaEvents.SelfManaged(
            new KafkaTestRecord("a", new byte[] { 0, 255 }) { Partition = 3, Offset = 42, Key = Encoding.UTF8.GetBytes("k"), Headers = [new("h", "ü"), new("h", "2")], Timestamp = time },
            new KafkaTestRecord("b", null),
            new KafkaTestRecord("a", null) { Partition = 3 }));

        Assert.Equal(["a-3:42", "a-3:43", "b-0:0"], batch.Records.Select(record => $"{record.TopicPartition}:{record.Offset}"));
        KafkaRecord record = batch.Records[0];
        Assert.Equal([0, 255], record.Value!.Value.ToArray());
        Assert.Equal("k", record.KeyText);
        Assert.Equal(["ü", "2"], record.Headers.GetAll("h").Select(value => Encoding.UTF8.GetString(value.Span)));
        Assert.Equal(time, record.Timestamp);
    }

    [Fact]
    public void A_topic_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => KafkaEvents.Batch("", "one"));
}
