namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>Batches that are answered with a result for each record: several records at once, and no time left.</summary>
public sealed class ResultBatchRunTests
{
    private readonly ManualTime _time = new();

    private InvocationContext Context => new() { Deadline = _time.GetUtcNow().AddSeconds(10) };

    private RunningFunction Firehose(string options = "") => RunningFunction.Start(_time, $$"""
        public static class Mill
        {
            [FirehoseBatch{{options}}]
            public static async Task<FirehoseResult> Grind(FirehoseRecord record, string data) { await Gate.Pass(record.RecordId); return FirehoseResult.Ok(data + "!"); }
        }
        """);

    private RunningFunction S3Batch(string options = "") => RunningFunction.Start(_time, $$"""
        public static class Darkroom
        {
            [S3BatchTrigger{{options}}]
            public static async Task<S3BatchResult> Develop(S3BatchTask task) { await Gate.Pass(task.TaskId); return S3BatchResult.Succeeded(task.Key); }
        }
        """);

    private static string Job(params string[] keys) => $$"""
        {"invocationSchemaVersion":"2.0","invocationId":"i","job":{"id":"j"},"tasks":[{{string.Join(',', keys.Select((key, index) => $$"""{"taskId":"{{index + 1}}","s3Key":"{{key}}","s3VersionId":null,"s3Bucket":"b"}"""))}}]}
        """;

    private static string[] Codes(string answer) =>
        [.. System.Text.Json.Nodes.JsonNode.Parse(answer)!["results"]!.AsArray().Select(result => $"{result!["taskId"]} {result["resultCode"]} {result["resultString"]}")];

    [Fact]
    public async Task Records_of_a_delivery_stream_run_at_once_up_to_the_limit_and_are_answered_in_their_order()
    {
        RunningFunction function = Firehose("(MaxParallel = 2)");
        Task<string> answer = function.InvokeAsync(Streams.Firehose("s", "a", "b", "c", "d"));
        await function.Gates.At("1", "2");
        await function.Gates.Leave("2");
        await function.Gates.At("3");
        function.Gates.Fail("3");
        await function.Gates.At("4");
        function.Gates.Open("4", "1");
        Assert.Equal("Ok:a! Ok:b! ProcessingFailed: Ok:d!", Streams.Results(await answer));
        Assert.Equal(2, function.Gates.Most);
    }

    [Fact]
    public async Task Tasks_of_a_job_run_at_once_up_to_the_limit_and_are_answered_in_their_order()
    {
        RunningFunction function = S3Batch("(MaxParallel = 3)");
        Task<string> answer = function.InvokeAsync(Job("a", "b", "c", "d"));
        await function.Gates.At("1", "2", "3");
        function.Gates.Fail("1");
        await function.Gates.At("4");
        function.Gates.Open("4", "3", "2");
        Assert.Equal(["1 TemporaryFailure InvalidOperationException", "2 Succeeded b", "3 Succeeded c", "4 Succeeded d"], Codes(await answer));
        Assert.Equal(3, function.Gates.Most);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(MaxParallel = 2)")]
    public async Task A_record_of_a_delivery_stream_whose_call_overruns_has_failed_and_what_was_not_started_too(string options)
    {
        RunningFunction function = Firehose(options);
        function.Gates.Open("1");
        Task<string> answer = function.InvokeAsync(Streams.Firehose("s", "a", "b", "c", "d"), Context);
        await function.Gates.Left("1");
        await function.Gates.At(options.Length == 0 ? ["2"] : ["2", "3"]);
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("Ok:a! ProcessingFailed: ProcessingFailed: ProcessingFailed:", Streams.Results(await answer));
        Assert.Equal(options.Length == 0 ? 1 : 2, function.Log.Errors.Count(error => error.Message.Contains(" overran: ", StringComparison.Ordinal)));

        await function.Gates.Leave("2");
        Assert.DoesNotContain("+4", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("(MaxParallel = 2)")]
    public async Task A_task_of_a_job_whose_call_overruns_is_to_be_tried_again_and_what_was_not_started_too(string options)
    {
        RunningFunction function = S3Batch(options);
        function.Gates.Open("1");
        Task<string> answer = function.InvokeAsync(Job("a", "b", "c", "d"), Context);
        await function.Gates.Left("1");
        await function.Gates.At(options.Length == 0 ? ["2"] : ["2", "3"]);
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal(["1 Succeeded a", "2 TemporaryFailure TimeoutException", "3 TemporaryFailure TimeoutException", "4 TemporaryFailure TimeoutException"], Codes(await answer));

        await function.Gates.Leave("2");
        Assert.DoesNotContain("+4", function.Seen, StringComparison.Ordinal);
    }
}
