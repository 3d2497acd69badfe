using System.Text;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Triggers;

namespace Lambda.Routing.Tests.Reading;

public sealed class MutationTests
{
    private const int Mutations = 4000;

    [Fact]
    public void A_mutated_batch_of_messages_reads_or_is_a_read_error() => AssertOnlyReadErrors(Samples.Read("Sqs", "sqs"), json =>
    {
        SqsEvent read = EventReader.ReadBatch<SqsEvent, SqsMessage>(json, out IReadOnlyList<UnreadableRecord> unreadable);
        Assert.True(read.Records.Count + unreadable.Count <= json.Length);
        Touch(read);
    });

    [Fact]
    public void A_mutated_notification_reads_or_is_a_read_error() =>
        AssertOnlyReadErrors(Samples.Read("S3", "s3"), json => Touch(EventReader.ReadBatch<S3Event, S3Record>(json, out _)));

    [Fact]
    public void A_mutated_bus_event_reads_or_is_a_read_error() =>
        AssertOnlyReadErrors(Samples.Read("EventBridge", "eventbridge"), json => Touch(EventReader.ReadDocument<EventBridgeEvent>(json)));

    // Printing decodes every text.
    private static void Touch(object read)
    {
        Assert.NotEmpty(read.ToString()!);
        foreach (object record in (read as SqsEvent)?.Records ?? (read as S3Event)?.Records as IEnumerable<object> ?? [])
        {
            Assert.NotEmpty(record.ToString()!);
        }
    }

    private static void AssertOnlyReadErrors(byte[] sample, Action<byte[]> read)
    {
        Random random = new(20260101);
        for (int i = 0; i < Mutations; i++)
        {
            byte[] json = Mutate(sample, random);
            try
            {
                read(json);
            }
            catch (EventReadException)
            {
                // What a bad event is.
            }
            catch (Exception exception)
            {
                Assert.Fail($"{exception.GetType().Name} for mutation {i}: {Encoding.UTF8.GetString(json)}");
            }
        }
    }

    private static byte[] Mutate(byte[] sample, Random random)
    {
        ReadOnlySpan<byte> interesting = "{}[]\",:\\u0 -1.eEtfn\xD8\xC3\n"u8;
        List<byte> json = [.. sample];
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(json.Count);
            switch (random.Next(4))
            {
                case 0:
                    json[at] = interesting[random.Next(interesting.Length)];
                    break;
                case 1:
                    json.RemoveRange(at, Math.Min(random.Next(1, 20), json.Count - at));
                    break;
                case 2:
                    json.Insert(at, interesting[random.Next(interesting.Length)]);
                    break;
                default:
                    json.InsertRange(at, json.GetRange(at, Math.Min(random.Next(1, 60), json.Count - at)));
                    break;
            }
            if (json.Count == 0)
            {
                break;
            }
        }
        return [.. json];
    }
}
