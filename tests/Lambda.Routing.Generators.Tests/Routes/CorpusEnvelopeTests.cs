using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Every real event of the corpus, wrapped: a record reads inside as its event reads by itself, and fails alone where that does not.</summary>
public sealed class CorpusEnvelopeTests
{
    private static readonly Lazy<RunningFunction> s_function = new(() => RunningFunction.Start("""
        public sealed class Shop
        {
            [SqsBatch("s3", PartialResponses = true)] public void File(S3Record file) => Seen.Add("x");
            [SqsBatch("eventbridge", PartialResponses = true)] public void Settle(EventBridgeEvent e) => Seen.Add("x");
            [SqsBatch("sns", PartialResponses = true)] public void Note(SnsRecord note) => Seen.Add("x");
            [SqsBatch("ses", PartialResponses = true)] public void Mail(SesRecord mail) => Seen.Add("x");
            [KinesisBatch("sqs", PartialResponses = true)] public void Message(SqsMessage message) => Seen.Add("x");
            [SqsBatch("dynamodb", PartialResponses = true)] public void Item(DynamoDbRecord item) => Seen.Add("x");
            [SqsBatch("destinations", PartialResponses = true)] public void Failed(DestinationEvent failed) => Seen.Add("x");
            [SqsBatch("codecommit", PartialResponses = true)] public void Push(CodeCommitEvent push) => Seen.Add("x");
            [KinesisBatch("logs", PartialResponses = true)] public void Log(CloudWatchLogsLine line) => Seen.Add("x");
        }
        """));

    [Theory]
    [InlineData("s3")]
    [InlineData("eventbridge")]
    [InlineData("sns")]
    [InlineData("ses")]
    [InlineData("dynamodb")]
    [InlineData("destinations")]
    [InlineData("codecommit")]
    public async Task Every_real_event_reads_inside_a_message_with_and_without_a_topic_between(string service)
    {
        string folder = Corpus.Require();
        int count = 0;
        foreach (CorpusEntry entry in Corpus.Events(service))
        {
            string json = await File.ReadAllTextAsync(Path.Combine(folder, entry.File), TestContext.Current.CancellationToken);
            int calls = Calls(service, json);
            foreach (string body in new[] { json, Wrapped.InSns(json) })
            {
                int before = Count();
                string answer = await s_function.Value.InvokeAsync(Events.Batch(Events.Message("m1", body, service), Events.Message("m2", Healthy(service), service)));
                Assert.True(Count() - before - 1 == Math.Max(calls, 0), $"{entry.File}: {Count() - before - 1} calls instead of {calls}");
                Assert.True(answer.Contains("m1", StringComparison.Ordinal) == calls < 0, $"{entry.File}: {answer}");
            }
            count++;
        }
        Assert.True(count > 1);
    }

    [Fact]
    public async Task Every_real_subscription_s_message_reads_inside_a_stream()
    {
        string folder = Corpus.Require();
        int read = 0;
        foreach (CorpusEntry entry in Corpus.Events("firehose"))
        {
            JsonNode root = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, entry.File), TestContext.Current.CancellationToken))!;
            foreach (JsonNode? record in root["records"]!.AsArray())
            {
                // Some samples hold a placeholder where the data would stand.
                string text = record!["data"]?.GetValue<string>() ?? "";
                byte[] data = new byte[text.Length];
                if (!Convert.TryFromBase64String(text, data, out int length) || data[..length] is not [0x1F, 0x8B, ..])
                {
                    continue;
                }
                data = data[..length];
                using var gzip = new GZipStream(new MemoryStream(data), CompressionMode.Decompress);
                JsonNode logs = (await JsonNode.ParseAsync(gzip, cancellationToken: TestContext.Current.CancellationToken))!;
                int expected = logs["messageType"]!.GetValue<string>() == "DATA_MESSAGE" ? logs["logEvents"]!.AsArray().Count : 0;
                int before = Count();
                Assert.Equal("""{"batchItemFailures":[]}""", await s_function.Value.InvokeAsync(Stream("logs", data)));
                Assert.Equal(expected, Count() - before);
                read++;
            }
        }
        Assert.True(read > 1);
    }

    [Fact]
    public async Task Every_real_batch_of_a_queue_reads_inside_a_stream()
    {
        string folder = Corpus.Require();
        foreach (CorpusEntry entry in Corpus.Events("sqs"))
        {
            string json = await File.ReadAllTextAsync(Path.Combine(folder, entry.File), TestContext.Current.CancellationToken);
            int calls = Read<SqsEvent, SqsMessage>(json);
            int before = Count();
            Task<string> invocation = s_function.Value.InvokeAsync(Stream("sqs", Encoding.UTF8.GetBytes(json)));
            if (calls < 0)
            {
                await Assert.ThrowsAsync<BatchFailedException>(() => invocation);
                continue;
            }
            Assert.Equal("""{"batchItemFailures":[]}""", await invocation);
            Assert.True(calls == Count() - before, entry.File);
        }
    }

    private static int Count() => s_function.Value.Seen.Count(character => character == 'x');

    private static int Calls(string service, string json) => service switch
    {
        "s3" => Read<S3Event, S3Record>(json),
        "sns" => Read<SnsEvent, SnsRecord>(json),
        "ses" => Read<SesEvent, SesRecord>(json),
        "dynamodb" => Read<DynamoDbEvent, DynamoDbRecord>(json),
        "codecommit" => Whole<CodeCommitEvent>(json),
        "destinations" => Whole<DestinationEvent>(json),
        _ => Whole<EventBridgeEvent>(json),
    };

    private static int Read<TEvent, TRecord>(string json)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        try
        {
            return EventReader.ReadDocument<TEvent>(Encoding.UTF8.GetBytes(json)).Records.Count;
        }
        catch (EventReadException)
        {
            return -1;
        }
    }

    private static int Whole<TEvent>(string json) where TEvent : IReadable<TEvent>
    {
        try
        {
            EventReader.ReadDocument<TEvent>(Encoding.UTF8.GetBytes(json));
            return 1;
        }
        catch (EventReadException)
        {
            return -1;
        }
    }

    private static string Healthy(string service) => service switch
    {
        "s3" => Events.S3("up", "a"),
        "sns" => Wrapped.InSns("a"),
        "ses" => """{"notificationType":"Received","mail":{"messageId":"m","source":"a","timestamp":"2026-01-01T00:00:00Z","destination":[]},"receipt":{"timestamp":"2026-01-01T00:00:00Z","recipients":[]} }""",
        "dynamodb" => """{"eventSource":"aws:dynamodb","eventName":"INSERT","dynamodb":{"Keys":{} } }""",
        "codecommit" => """{"Records":[{"eventSource":"aws:codecommit","codecommit":{"references":[]} }]}""",
        "destinations" => """{"version":"1.0","timestamp":"2026-01-01T00:00:00Z","requestContext":{"requestId":"r","functionArn":"f","condition":"Success","approximateInvokeCount":1},"requestPayload":{},"responseContext":{"statusCode":200,"executedVersion":"1"},"responsePayload":{} }""",
        _ => Events.Bus("s", "d"),
    };

    private static string Stream(string name, byte[] data) => Events.Batch(new JsonObject
    {
        ["kinesis"] = new JsonObject { ["partitionKey"] = "p", ["sequenceNumber"] = "1", ["data"] = Convert.ToBase64String(data) },
        ["eventSource"] = "aws:kinesis",
        ["eventSourceARN"] = $"arn:aws:kinesis:eu-west-1:123456789012:stream/{name}",
    });
}
