using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Mutation;

public sealed class BadInputTests
{
    private const int SixMegabytes = 6 * 1024 * 1024;

    private const string Message = """
        {"messageId":"a","receiptHandle":"h","body":"{\"id\":1,\"name\":\"n\"}","attributes":{},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:q","awsRegion":"eu-west-1"}
        """;

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{\"Records\":[{\"messageId\":\"a\"")]
    [InlineData("{\"Records\":[{\"eventSource\":\"aws:sqs\",\"messageId\":\"a\"")]
    [InlineData("{} {}")]
    [InlineData("{\"a\":1,}")]
    public async Task What_is_no_JSON_is_a_read_error(string json) => Assert.IsType<EventReadException>((await InvokeAsync(json)).Exception);

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"Records\":[]}]")]
    [InlineData("\"text\"")]
    [InlineData("42")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"Records\":[]}")]
    [InlineData("{\"Records\":[{\"messageId\":\"a\"}]}")]
    [InlineData("{\"Records\":{}}")]
    public async Task What_no_source_sends_is_not_recognised(string json) => Assert.IsType<UnroutedEventException>((await InvokeAsync(json)).Exception);

    [Theory]
    [InlineData('[', ']')]
    [InlineData('[', '[')]
    [InlineData('{', '}')]
    public async Task Six_megabytes_of_nesting_are_an_error(char open, char close)
    {
        string nested = open == '{'
            ? string.Concat(Enumerable.Repeat("{\"a\":", SixMegabytes / 5))
            : new string(open, SixMegabytes / 2) + new string(close, SixMegabytes / 2);
        foreach (string json in new[] { nested, $"{{\"Records\":[{{\"eventSource\":\"aws:sqs\",\"x\":{nested}}}]}}" })
        {
            Outcome outcome = await InvokeAsync(json);
            Assert.False(outcome.IsSuccess);
            Assert.Empty(outcome.Surprises());
        }
    }

    [Fact]
    public async Task A_byte_that_is_no_UTF8_is_an_error_even_where_nobody_reads_it()
    {
        byte[] json = Encoding.UTF8.GetBytes($"{{\"Records\":[{Message}]}}");
        json[json.AsSpan().IndexOf("\"h\""u8) + 1] = 0xFF;
        Assert.IsType<EventReadException>((await InvokeAsync(json)).Exception);
    }

    [Fact]
    public async Task A_record_without_its_discriminator_is_that_records_failure()
    {
        string lacking = Message.Replace("\"eventSource\":\"aws:sqs\",", "", StringComparison.Ordinal).Replace("\"messageId\":\"a\"", "\"messageId\":\"b\"", StringComparison.Ordinal);
        Outcome outcome = await InvokeAsync($"{{\"Records\":[{Message},{lacking}]}}");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"b"}]}""", outcome.Answer);
    }

    [Fact]
    public async Task Of_duplicate_members_the_last_wins()
    {
        string twice = Message.Replace("\"messageId\":\"a\"", "\"messageId\":\"x\",\"messageId\":\"a\"", StringComparison.Ordinal);
        string broken = twice.Replace("\\\"id\\\":1", "\\\"id\\\":true", StringComparison.Ordinal);
        Outcome outcome = await InvokeAsync($"{{\"Records\":[{Message.Replace("\"a\"", "\"b\"", StringComparison.Ordinal)},{broken}]}}");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"a"}]}""", outcome.Answer);
    }

    [Fact]
    public async Task A_duplicated_discriminator_is_an_error()
    {
        string twice = Message.Replace("\"eventSource\":\"aws:sqs\",", "\"eventSource\":\"aws:s3\",\"eventSource\":\"aws:sqs\",", StringComparison.Ordinal);
        Outcome outcome = await InvokeAsync($"{{\"Records\":[{twice}]}}");
        Assert.False(outcome.IsSuccess);
        Assert.Empty(outcome.Surprises());
    }

    [Fact]
    public async Task An_error_says_nothing_of_the_value_it_met()
    {
        const string secret = "hunter2-secret";
        string json = $"{{\"Records\":[{Message.Replace("\"messageId\":\"a\"", $"\"messageId\":{{\"{secret}\":\"{secret}\"}}", StringComparison.Ordinal)}]}}";
        Outcome outcome = await InvokeAsync(json);
        Assert.NotNull(outcome.Exception);
        Assert.DoesNotContain(secret, outcome.Exception.ToString(), StringComparison.Ordinal);
    }

    private static Task<Outcome> InvokeAsync(string json) => InvokeAsync(Encoding.UTF8.GetBytes(json));

    private static async Task<Outcome> InvokeAsync(byte[] json)
    {
        await using var function = new LambdaFunction();
        return await Outcome.OfAsync(function, json);
    }
}
