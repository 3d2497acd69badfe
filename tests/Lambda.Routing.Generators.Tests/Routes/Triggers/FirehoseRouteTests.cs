using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>A batch that is answered with one result for each record, in order.</summary>
public sealed class FirehoseRouteTests
{
    private const string PerRecord = """
        public sealed class Refinery
        {
            [FirehoseBatch("orders")]
            public FirehoseResult Refine(Order order) => order.Customer switch
            {
                "drop" => FirehoseResult.Dropped,
                "fail" => FirehoseResult.ProcessingFailed,
                "throw" => throw new InvalidOperationException(),
                "null" => null!,
                "unknown" => FirehoseResult.Json<object>(new System.Uri("https://example.org")),
                "keys" => FirehoseResult.Json(order, partitionKeys: new Dictionary<string, string> { ["customer"] = "a\"b" }) with { Table = new("db", "orders", "update") },
                _ => FirehoseResult.Json(order, newLine: true),
            };
        }
        """;

    [Theory]
    [InlineData("drop", """{"recordId":"r1","result":"Dropped"}""")]
    [InlineData("fail", """{"recordId":"r1","result":"ProcessingFailed"}""")]
    [InlineData("throw", """{"recordId":"r1","result":"ProcessingFailed"}""")]
    [InlineData("null", """{"recordId":"r1","result":"ProcessingFailed"}""")]
    [InlineData("unknown", """{"recordId":"r1","result":"ProcessingFailed"}""")]
    public async Task A_record_that_is_not_transformed_says_so(string customer, string result)
    {
        RunningFunction function = RunningFunction.Start(PerRecord);

        Assert.Equal($$"""{"records":[{{result}}]}""", await function.InvokeAsync(Batch(Record(1, Events.Order(1, customer)))));
        Assert.Equal(customer is "drop" or "fail" ? 0 : 1, function.Log.Errors.Count);
    }

    [Fact]
    public async Task A_transformed_record_carries_its_data_and_its_metadata()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);

        JsonNode answer = JsonNode.Parse(await function.InvokeAsync(Batch(Record(1, Events.Order(1)), Record(2, Events.Order(2, "keys")))))!;

        Assert.Equal("Ok", (string?)answer["records"]![0]!["result"]);
        Assert.Equal("{\"orderId\":1,\"customer\":\"a\"}\n", DataOf(answer, 0, "data"));
        Assert.Null(answer["records"]![0]!["metadata"]);
        Assert.Equal(
            """{"partitionKeys":{"customer":"a\u0022b"},"otfMetadata":{"destinationTableName":"orders","destinationDatabaseName":"db","operation":"update"}}""",
            answer["records"]![1]!["metadata"]!.ToJsonString());
    }

    [Fact]
    public async Task There_is_one_result_for_each_record_in_order_whatever_becomes_of_it()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject unreadable = Record(2, "");
        unreadable["data"] = "no base64!";

        string answer = await function.InvokeAsync(Batch(
            Record(1, Events.Order(1)), unreadable, Record(3, "no json"), Record(4, Events.Order(4, "throw")), Record(5, Events.Order(5, "drop"))));

        Assert.Equal(
            ["r1 Ok", "r2 ProcessingFailed", "r3 ProcessingFailed", "r4 ProcessingFailed", "r5 Dropped"],
            JsonNode.Parse(answer)!["records"]!.AsArray().Select(record => $"{record!["recordId"]} {record["result"]}"));
    }

    [Fact]
    public async Task A_record_of_a_stream_that_no_route_takes_has_failed()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonNode batch = JsonNode.Parse(Batch(Record(1, Events.Order(1))))!;
        batch["deliveryStreamArn"] = "arn:aws:firehose:eu-west-1:1:deliverystream/others";

        Assert.Equal("""{"records":[{"recordId":"r1","result":"ProcessingFailed"}]}""", await function.InvokeAsync(batch.ToJsonString()));
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task The_stream_may_stand_behind_the_records()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject batch = JsonNode.Parse(Batch(Record(1, Events.Order(1, "drop"))))!.AsObject();
        JsonNode stream = batch["deliveryStreamArn"]!.DeepClone();
        batch.Remove("deliveryStreamArn");
        batch["deliveryStreamArn"] = stream;

        Assert.Equal("""{"records":[{"recordId":"r1","result":"Dropped"}]}""", await function.InvokeAsync(batch.ToJsonString()));
    }

    [Theory]
    [InlineData("ZHJvcA===", "\"2026-01-01T00:00:00Z\"")]
    [InlineData("ZHJvcA=", "\"1767225600000\"")]
    [InlineData("ZHJvcA", "1767225600000")]
    public async Task Data_may_be_padded_and_times_be_spelled_as_samples_of_aws_have_them(string data, string arrived)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Refinery
            {
                [FirehoseBatch] public FirehoseResult Take(string data, FirehoseRecord record)
                {
                    Seen.Add(data + record.ApproximateArrivalTimestamp!.Value.Year);
                    return FirehoseResult.Dropped;
                }
            }
            """);
        JsonObject record = Record(1, "");
        record["data"] = data.TrimEnd('=').Length == data.Length ? data + "==" : data;
        record["approximateArrivalTimestamp"] = JsonNode.Parse(arrived);

        await function.InvokeAsync(Batch(record));

        Assert.Equal("drop2026", function.Seen);
    }

    [Fact]
    public async Task Records_of_a_topic_are_answered_under_the_topics_name_for_them()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject record = Record(1, Events.Order(1));
        record["kafkaRecordValue"] = record["data"]!.DeepClone();
        record.Remove("data");

        JsonNode answer = JsonNode.Parse(await function.InvokeAsync(Batch(record)))!;

        Assert.Equal("{\"orderId\":1,\"customer\":\"a\"}\n", DataOf(answer, 0, "kafkaRecordValue"));
        Assert.Null(answer["records"]![0]!["data"]);
    }

    [Fact]
    public async Task Without_an_id_nothing_can_be_told_and_the_invocation_fails()
    {
        RunningFunction function = RunningFunction.Start(PerRecord);
        JsonObject nameless = Record(1, Events.Order(1));
        nameless.Remove("recordId");

        await function.ThrowsAsync<InvalidOperationException>(Batch(nameless));
    }

    [Fact]
    public async Task What_does_not_fit_into_an_answer_has_failed_and_the_rest_goes_on()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Refinery
            {
                [FirehoseBatch] public FirehoseResult Grow(FirehoseRecord record) => FirehoseResult.Ok(new byte[record.RecordId == "r3" ? 10 : 2_000_000]);
            }
            """);

        string answer = await function.InvokeAsync(Batch(Record(1, ""), Record(2, ""), Record(3, ""), Record(4, "")));

        Assert.InRange(answer.Length, 5_000_000, 6 * 1024 * 1024);
        Assert.Equal(
            ["r1 Ok", "r2 Ok", "r3 Ok", "r4 ProcessingFailed"],
            JsonNode.Parse(answer)!["records"]!.AsArray().Select(record => $"{record!["recordId"]} {record["result"]}"));
    }

    [Fact]
    public async Task A_list_returns_as_many_results()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Refinery
            {
                [FirehoseBatch("orders")]
                public async Task<IReadOnlyList<FirehoseResult>> Refine(IReadOnlyList<(FirehoseRecord Record, Order Order)> orders)
                {
                    await Task.Yield();
                    Seen.Add("list" + orders.Count);
                    return [.. orders.Select(order => FirehoseResult.Ok(order.Order.Customer))];
                }
            }
            """);

        JsonNode answer = JsonNode.Parse(await function.InvokeAsync(Batch(Record(1, Events.Order(1, "a")), Record(2, Events.Order(2, "b")))))!;

        Assert.Equal("list2", function.Seen);
        Assert.Equal(["a", "b"], [DataOf(answer, 0, "data"), DataOf(answer, 1, "data")]);
    }

    [Theory]
    [InlineData("no json", 1, 2, "b", "c")]
    [InlineData("no json", 2, 1, "a", "c")]
    [InlineData("no json", 3, 1, "a", "b")]
    [InlineData("{}", 2, 1, "a", "c")]
    public async Task A_record_of_a_list_that_does_not_deserialise_fails_alone_and_the_method_returns_results_for_the_others(
        string broken, int at, int first, string one, string other)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Refinery
            {
                [FirehoseBatch("orders")]
                public IReadOnlyList<FirehoseResult> Refine(IReadOnlyList<(FirehoseRecord Record, Order Order)> orders)
                {
                    Seen.Add("list" + orders.Count);
                    return [.. orders.Select(order => FirehoseResult.Ok(order.Order.Customer))];
                }
            }
            """);
        string[] customers = ["a", "b", "c"];

        JsonNode answer = JsonNode.Parse(await function.InvokeAsync(Batch([.. customers.Select((customer, index) =>
            Record(index + 1, index + 1 == at ? broken : Events.Order(index + 1, customer)))])))!;

        Assert.Equal("list2", function.Seen);
        Assert.Equal(
            [.. Enumerable.Range(1, 3).Select(number => number == at ? "ProcessingFailed" : "Ok")],
            answer["records"]!.AsArray().Select(record => record!["result"]!.GetValue<string>()));
        Assert.Equal([one, other], [DataOf(answer, first - 1, "data"), DataOf(answer, at == 3 ? 1 : 2, "data")]);
        Assert.Contains("PayloadException", Assert.Single(function.Log.Errors).Exception!.GetType().Name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_returns_results_and_a_value_that_no_context_knows_is_an_error()
    {
        const string Methods = """
            public sealed class Refinery
            {
                [FirehoseBatch("a")] public void Nothing(FirehoseRecord record) { }
                [FirehoseBatch("b")] public string Text(FirehoseRecord record) => "";
                [FirehoseBatch("c")] public FirehoseResult Unknown(FirehoseRecord record) => FirehoseResult.Json(new System.Text.StringBuilder());
                [FirehoseBatch("d")] public FirehoseResult Named(FirehoseRecord record) => FirehoseResult.Json<System.Version>(new(1, 0));
                [FirehoseBatch("e")] public FirehoseResult Known(FirehoseRecord record) => FirehoseResult.Json(new Order(1, ""));
            }
            """;

        string[] findings = await RouteHost.FindingsAsync(Methods, Sources.Order, Sources.Json);

        Assert.Equal(["LR2001 'new System.Text.StringBuilder()'", "LR2001 'System.Version'"], findings.Where(finding => finding.StartsWith("LR2", StringComparison.Ordinal)));
        Assert.Equal(4, findings.Length);
    }

    private static string DataOf(JsonNode answer, int index, string member) =>
        Encoding.UTF8.GetString(Convert.FromBase64String((string)answer["records"]![index]![member]!));

    private static string Batch(params JsonNode[] records) => new JsonObject
    {
        ["invocationId"] = "i",
        ["deliveryStreamArn"] = "arn:aws:firehose:eu-west-1:1:deliverystream/orders",
        ["region"] = "eu-west-1",
        ["records"] = new JsonArray(records),
    }.ToJsonString(JsonSerializerOptions.Web);

    private static JsonObject Record(int number, string data) => new()
    {
        ["recordId"] = $"r{number}",
        ["data"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(data)),
    };
}
