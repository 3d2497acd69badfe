using System.Text;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Published;

/// <summary>What other implementations publish as their behaviour, in their documentation or their tests, on the wire.</summary>
public sealed class PublishedBehaviourTests : IDisposable
{
    private readonly Journal _journal = new();
    private readonly InProcessSandbox _sandbox;

    public PublishedBehaviourTests() => _sandbox = new InProcessSandbox(_journal, () => FunctionVariants.Start(Mode.Declared, Shape.Single, _journal));

    public void Dispose() => _sandbox.Dispose();

    // aws-powertools/powertools-lambda-python, tests/functional/batch: partial failures name the failed messages only.
    [Fact]
    public void Powertools_for_Python_names_the_failed_messages_only() =>
        Assert.Equal(Failures(SqsJson.IdentifierOf, 0, 2), Ask(SqsJson.Standard, Failed(0), Fine(1), Failed(2), Fine(3)).Text);

    // The same, and middy's event-batch-response: a batch without failures is answered with an empty list.
    [Fact]
    public void Powertools_and_middy_answer_a_batch_without_failures_with_an_empty_list() =>
        Assert.Equal("""{"batchItemFailures":[]}""", Ask(SqsJson.Standard, Fine(0), Fine(1)).Text);

    // powertools-lambda-python: BatchProcessingError, powertools-lambda-typescript: FullBatchFailureError.
    [Fact]
    public void Powertools_raises_when_the_entire_batch_fails()
    {
        Answer answer = Ask(SqsJson.Standard, Failed(0), Failed(1));
        Assert.Equal(AnswerKind.Error, answer.Kind);
        Assert.Contains("2 of 2 sqs records failed", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Powertools_raises_when_a_batch_of_one_fails() => Assert.Equal(AnswerKind.Error, Ask(SqsJson.Standard, Failed(0)).Kind);

    // powertools-lambda-python, SqsFifoPartialProcessor(skip_group_on_error=True); powertools-lambda-typescript, skipGroupOnError: true.
    [Fact]
    public void Powertools_skips_the_rest_of_a_failed_group_and_goes_on_with_others()
    {
        Answer answer = Ask(SqsJson.Fifo, Fine(0, "a"), Failed(1, "a"), Fine(2, "b"), Fine(3, "a"), Fine(4, "b"));
        Assert.Equal(Failures(SqsJson.IdentifierOf, 1, 3), answer.Text);
        Assert.Equal("r0 r1 r2 r4", Begun());
    }

    // powertools-lambda-typescript: SqsFifoMessageGroupShortCircuitError, in two groups at once.
    [Fact]
    public void Powertools_skips_the_rest_of_each_failed_group()
    {
        Answer answer = Ask(SqsJson.Fifo, Failed(0, "a"), Failed(1, "b"), Fine(2, "a"), Fine(3, "b"), Fine(4, "c"));
        Assert.Equal(Failures(SqsJson.IdentifierOf, 0, 1, 2, 3), answer.Text);
        Assert.Equal("r0 r1 r4", Begun());
    }

    // powertools-lambda-python, model validation: a body that does not parse is that message's failure.
    [Fact]
    public void Powertools_with_models_fails_one_undeserialisable_body_among_ten_alone()
    {
        Item[] items = [.. Enumerable.Range(0, 10).Select(index => index == 6 ? Broken(index) : Fine(index))];
        Assert.Equal(Failures(SqsJson.IdentifierOf, 6), Ask(SqsJson.Standard, items).Text);
        Assert.Equal(9, Begun().Split(' ').Length);
    }

    // AWS's guide, "using the lowest sequence number as the checkpoint"; aws-lambda-go events.KinesisEventResponse, aws-lambda-rust KinesisEventResponse.
    [Fact]
    public void Lambda_for_Go_and_Rust_report_the_lowest_sequence_number_of_a_shard()
    {
        Answer answer = Ask(KinesisJson.Polled, Fine(0), Failed(1), Fine(2), Failed(3));
        Assert.Equal(Failures(KinesisJson.SequenceNumberOf, 1), answer.Text);
        Assert.Equal("r0 r1", Begun());
    }

    [Fact]
    public void Lambda_for_Go_and_Rust_report_the_sequence_number_of_a_change_of_DynamoDB() =>
        Assert.Equal(Failures(DynamoDbJson.Form.Identify, 2), Ask(DynamoDbJson.Form, Fine(0), Fine(1), Failed(2), Fine(3)).Text);

    // powertools-lambda-typescript, collectDynamoDBFailures, leaves such a record out of the list, which AWS takes for a success.
    [Fact]
    public void A_change_of_DynamoDB_without_a_sequence_number_fails_the_batch_unlike_Powertools_for_TypeScript()
    {
        string @event = Encoding.UTF8.GetString(DynamoDbJson.Form.Write([Fine(0), Failed(1)]));
        string number = DynamoDbJson.Form.Identify(Failed(1));
        Answer answer = Ask(@event.Replace($"\"SequenceNumber\":\"{number}\",", "", StringComparison.Ordinal));
        Assert.Equal(AnswerKind.Error, answer.Kind);
        Assert.Contains("1 of 2 dynamodb records failed", answer.Text, StringComparison.Ordinal);
    }

    // middyjs/middy, event-batch-response; powertools-lambda-python, _collect_kafka_failures; awslabs/aws-lambda-rust-runtime, pull request 1164.
    [Fact]
    public void Middy_Powertools_and_Lambda_for_Rust_identify_Kafka_records_by_objects() =>
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"partition":"chores-0","offset":1}},{"itemIdentifier":{"partition":"chores-0","offset":2}}]}""",
            Ask(Encoding.UTF8.GetString(KafkaJson.Event("aws:kafka", [Fine(0, "p-0"), Failed(1, "p-0"), Fine(2, "p-0"), Fine(3, "p-1")]))).Text);

    // AWS's guide on pipes, batching: the event id, not the sequence number.
    [Fact]
    public void Pipes_name_records_of_streams_by_their_event_id() =>
        Assert.Equal(Failures(KinesisJson.Piped.Identify, 1, 2), Ask(KinesisJson.Piped, Fine(0), Failed(1), Fine(2)).Text);

    // The same of tables. The payload is the whole record, to which the pipe has added what the method takes.
    [Fact]
    public void Pipes_name_changes_of_tables_by_their_event_id_too()
    {
        static string Change(Item item) => $$$"""
            {"eventID":"e{{{item.Index}}}","eventName":"INSERT","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"us-east-2",
            "dynamodb":{"Keys":{"id":{"S":"{{{item.Id}}}"}},"SequenceNumber":"{{{item.Index}}}00000000005391461882"},
            "eventSourceARN":"arn:aws:dynamodb:us-east-2:123456789012:table/chores/stream/2015-06-27T00:48:05.899",{{{PayloadJson.Of(item)[1..]}}}
            """;
        Assert.Equal(Failures(item => $"e{item.Index}", 1, 2), Ask($"[{Change(Fine(0))},{Change(Failed(1))},{Change(Fine(2))}]").Text);
        Assert.Equal("r0 r1", Begun());
    }

    // aws/aws-lambda-dotnet, Amazon.Lambda.KinesisFirehoseEvents and AWS's blueprints: one result for each record, in their order.
    [Fact]
    public void Lambda_for_DotNet_answers_Firehose_with_one_result_for_each_record() =>
        Assert.Equal(
            $$"""{"records":[{"recordId":"{{FirehoseJson.IdentifierOf(Fine(0))}}","result":"Ok","data":"cjA="},{"recordId":"{{FirehoseJson.IdentifierOf(Fine(1))}}","result":"ProcessingFailed"}]}""",
            Ask(Encoding.UTF8.GetString(FirehoseJson.Event([Fine(0), Failed(1)]))).Text);

    private static Item Fine(int index, string order = "o-0") => new(index, order, Trouble.None, [Steps.Done], "a");

    private static Item Failed(int index, string order = "o-0") => new(index, order, Trouble.None, [Steps.Throw], "b");

    private static Item Broken(int index) => new(index, "o-0", Trouble.Payload, [Steps.Done], "a");

    private static string Failures(Func<Item, string> identify, params int[] indexes) =>
        $"{{\"batchItemFailures\":[{string.Join(',', indexes.Select(index => $"{{\"itemIdentifier\":\"{identify(Fine(index))}\"}}"))}]}}";

    private Answer Ask(MessageForm form, params Item[] items) => Ask(Encoding.UTF8.GetString(form.Write(items, _ => 1)));

    private Answer Ask(StreamForm form, params Item[] items) => Ask(Encoding.UTF8.GetString(form.Write(items)));

    private Answer Ask(string @event)
    {
        _journal.Start();
        return _sandbox.Invoke(Encoding.UTF8.GetBytes(@event), isShort: false);
    }

    private string Begun() => string.Join(' ', _journal.Entries.Where(entry => entry.Happening == Happening.Begun).Select(entry => entry.Id));
}
