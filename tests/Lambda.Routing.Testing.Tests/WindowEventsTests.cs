using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class WindowEventsTests
{
    [Fact]
    public void A_window_begins_without_state_and_lasts_two_minutes()
    {
        KinesisWindowEvent read = Read<KinesisWindowEvent>(KinesisEvents.Window("clicks", new TestWindow(), ParcelJson.Default.Parcel, new Parcel(1, "a"), new Parcel(2, "b")));

        Assert.Equal(["""{"number":1,"label":"a"}""", """{"number":2,"label":"b"}"""], read.Records.Select(record => record.Payload.GetString()));
        Assert.Equal("{}", read.State.GetString());
        Assert.Equal(TimeSpan.FromMinutes(2), read.Window.End - read.Window.Start);
        Assert.Equal("arn:aws:kinesis:us-east-1:123456789012:stream/clicks", read.EventSourceArn);
        Assert.Equal("shardId-000000000000", read.ShardId);
        Assert.False(read.IsFinalInvokeForWindow || read.IsWindowTerminatedEarly);
    }

    [Fact]
    public void A_window_may_say_everything_itself_and_end_without_records()
    {
        var start = new DateTimeOffset(2026, 2, 3, 4, 5, 6, TimeSpan.FromHours(1));
        var window = new TestWindow { State = """{"count":3}""", Start = start, Length = TimeSpan.FromSeconds(30), ShardId = "s", IsFinal = true, IsTerminatedEarly = true };

        DynamoDbWindowEvent read = Read<DynamoDbWindowEvent>(DynamoDbEvents.Window("orders", window));

        Assert.Empty(read.Records);
        Assert.Equal("""{"count":3}""", read.State.GetString());
        Assert.Equal((start, start.AddSeconds(30)), (read.Window.Start, read.Window.End));
        Assert.Equal("s", read.ShardId);
        Assert.Contains(":table/orders/stream/", read.EventSourceArn, StringComparison.Ordinal);
        Assert.True(read.IsFinalInvokeForWindow && read.IsWindowTerminatedEarly);
    }

    [Fact]
    public void The_next_call_of_a_window_has_the_state_of_the_answer_before_it()
    {
        InvocationResult result = Answer("""{"state":{"number":7,"label":"a"},"batchItemFailures":[{"itemIdentifier":"s2"}]}""");

        Assert.Equal(new Parcel(7, "a"), result.WindowState(ParcelJson.Default.Parcel));
        Assert.Equal(["s2"], result.FailedItems());
        TestWindow next = new TestWindow { ShardId = "s" }.After(result);
        Assert.Equal(("""{"number":7,"label":"a"}""", "s"), (next.State, next.ShardId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("""{"batchItemFailures":[]}""")]
    public void An_answer_without_state_is_refused(string json)
    {
        Assert.Throws<InvalidOperationException>(() => Answer(json).WindowState(ParcelJson.Default.Parcel));
        Assert.Throws<InvalidOperationException>(() => new TestWindow().After(Answer(json)));
    }

    private static InvocationResult Answer(string json) => new(Encoding.UTF8.GetBytes(json), "");

    private static T Read<T>(ReadOnlyMemory<byte> json) where T : class, IReadable<T> => EventReader.ReadDocument<T>(json);
}
