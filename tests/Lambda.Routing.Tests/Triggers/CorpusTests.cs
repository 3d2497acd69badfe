using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CorpusTests
{
    // The page describes each member in words where its value would be.
    private const string DescribedInWords = "notification-content-structure-L9.json";

    [Fact]
    public void Every_sqs_event_is_read_to_its_last_leaf() => AssertRead<SqsEvent>("sqs");

    [Fact]
    public void Every_s3_event_is_read_to_its_last_leaf() =>
        AssertRead<S3Event>("s3", "urlDecodedKey", "xAmzId2", "xAmzRequestId");

    [Fact]
    public void Every_eventbridge_event_is_read_to_its_last_leaf() => AssertRead<EventBridgeEvent>("eventbridge");

    [Fact]
    public void Every_scheduled_event_is_read_to_its_last_leaf() => AssertRead<RuleScheduledEvent>("schedule");

    [Fact]
    public void Every_sns_event_is_read_to_its_last_leaf() => AssertRead<SnsEvent>("sns");

    [Fact]
    public void Every_kinesis_event_is_read_to_its_last_leaf() => AssertRead<KinesisEvent>("kinesis");

    [Fact]
    public void Every_kinesis_window_event_is_read_to_its_last_leaf() => AssertRead<KinesisWindowEvent>("kinesis-window");

    private static void AssertRead<T>(string service, params string[] notOfAws) where T : IReadable<T>
    {
        Corpus.Require();
        foreach (CorpusEntry entry in Corpus.Events(service).Where(entry => !entry.File.EndsWith(DescribedInWords, StringComparison.Ordinal)))
        {
            byte[] json = entry.Read();
            T read = EventReader.ReadDocument<T>(json);
            Assert.True(Leaves.Missing(json, read, notOfAws) is [], $"{entry.File}: {string.Join(", ", Leaves.Missing(json, read, notOfAws))}");
        }
    }
}
