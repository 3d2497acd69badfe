namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class S3BatchRouteTests
{
    private const string Darkroom = """
        public sealed record Format(string Width);
        public sealed record Move(string From, string To);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Format)), System.Text.Json.Serialization.JsonSerializable(typeof(Move))]
        internal sealed partial class DarkroomJson : System.Text.Json.Serialization.JsonSerializerContext;

        public sealed class Darkroom
        {
            [S3BatchTrigger("photos", Prefix = "in/")]
            public S3BatchResult Shrink(S3BatchTask task, Format format) => task.Key switch
            {
                "in/gone" => S3BatchResult.PermanentFailure("gone"),
                "in/later" => S3BatchResult.TemporaryFailure("later"),
                "in/throw" => throw new InvalidOperationException("secret"),
                _ => S3BatchResult.Succeeded(task.Key + " " + format.Width),
            };

            [S3BatchTrigger("moves")]
            public S3BatchResult Rename([ManifestKey] Move move) => S3BatchResult.Succeeded(move.From + ">" + move.To);
        }
        """;

    [Theory]
    [InlineData("photos", "in/gone", "PermanentFailure", "gone")]
    [InlineData("photos", "in/later", "TemporaryFailure", "later")]
    [InlineData("photos", "in/throw", "TemporaryFailure", "InvalidOperationException")]
    [InlineData("photos", "in/a+b%2Fc%C3%A9.jpg", "Succeeded", "in/a b/cé.jpg 640")]
    [InlineData("moves", "%7B%22from%22%3A%22a%22%2C%22to%22%3A%22b%22%7D", "Succeeded", "a>b")]
    [InlineData("moves", "plain", "PermanentFailure", "Move: $: the JSON does not fit this type")]
    [InlineData("photos", "out/x", "PermanentFailure", "The event was recognised as s3-batch, but the filters of no route take it (routes: Darkroom.Shrink, Darkroom.Rename).")]
    [InlineData("others", "in/x", "PermanentFailure", "The event was recognised as s3-batch, but the filters of no route take it (routes: Darkroom.Shrink, Darkroom.Rename).")]
    public async Task A_task_is_answered_with_its_result(string bucket, string key, string code, string text)
    {
        RunningFunction function = RunningFunction.Start(Darkroom);

        string answer = await function.InvokeAsync(Event("2.0", $$"""{"taskId":"t","s3Key":"{{key}}","s3VersionId":null,"s3Bucket":"{{bucket}}"}"""));

        Assert.Equal($$"""{"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure","invocationId":"i","results":[{"taskId":"t","resultCode":"{{code}}","resultString":"{{text}}"}]}""", answer);
    }

    [Theory]
    [InlineData("arn:aws:s3:::moves")]
    [InlineData("arn:aws:s3:us-east-1:0123456788:moves")]
    public async Task The_first_schema_names_the_bucket_by_its_arn(string arn)
    {
        RunningFunction function = RunningFunction.Start(Darkroom);

        string answer = await function.InvokeAsync(Event("1.0", $$"""{"taskId":"t","s3Key":"%7B%22from%22:%22a%22,%22to%22:%22b%22%7D","s3VersionId":"1","s3BucketArn":"{{arn}}"}"""));

        Assert.Contains("\"resultString\":\"a>b\"", answer, StringComparison.Ordinal);
        Assert.StartsWith("{\"invocationSchemaVersion\":\"1.0\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_task_that_does_not_read_fails_for_good_and_one_without_an_id_is_left_to_what_the_answer_says_of_missing_ones()
    {
        RunningFunction function = RunningFunction.Start(Darkroom);

        string answer = await function.InvokeAsync(Event("2.0", """{"taskId":"broken","s3Key":7},{"s3Key":"in/x","s3Bucket":"photos"},{"taskId":"ok","s3Key":"in/x","s3Bucket":"photos"}"""));

        Assert.Contains("""[{"taskId":"broken","resultCode":"PermanentFailure",""", answer, StringComparison.Ordinal);
        Assert.EndsWith(""",{"taskId":"ok","resultCode":"Succeeded","resultString":"in/x 640"}]}""", answer, StringComparison.Ordinal);
        Assert.Contains("\"treatMissingKeysAs\":\"PermanentFailure\"", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_arguments_that_are_no_text_fail_the_invocation() => await RunningFunction.Start(Darkroom).ThrowsAsync<Reading.EventReadException>(
        """{"invocationSchemaVersion":"2.0","invocationId":"i","job":{"id":"j","userArguments":{"a":"\ud800"} },"tasks":[]}""");

    private static string Event(string schema, string tasks) =>
        $$$"""{"invocationSchemaVersion":"{{{schema}}}","invocationId":"i","job":{"id":"j","userArguments":{"width":"640"} },"tasks":[{{{tasks}}}]}""";
}
