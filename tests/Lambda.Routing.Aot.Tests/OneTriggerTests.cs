using System.Text;

namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedOneTriggerFunction() : PublishedFunction("tests", "Lambda.Routing.Aot.Tests", "OneTriggerFunction", "OneTriggerFunction.csproj");

/// <summary>A function with one trigger: what it does not use is not in it.</summary>
public sealed class OneTriggerTests(PublishedOneTriggerFunction function) : IClassFixture<PublishedOneTriggerFunction>
{
    private const string Upload = """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"r","eventTime":"2026-01-01T09:30:00.000Z","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"p"},
        "requestParameters":{"sourceIPAddress":"192.0.2.10"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c",
        "bucket":{"name":"live-uploads","ownerIdentity":{"principalId":"p"},"arn":"arn:aws:s3:::live-uploads"},"object":{"key":"a","size":SIZE,"eTag":"e","sequencer":"0"}}}]}
        """;

    [Fact]
    public async Task An_upload_is_handled() => Assert.Equal("response", (await SendAsync("1")).Only().Kind);

    [Fact]
    public async Task A_record_that_fails_fails_the_invocation()
    {
        (string kind, string body) = (await SendAsync("0")).Only();
        Assert.Equal("error", kind);
        Assert.Contains("BatchFailedException", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_variable_is_an_init_error_that_names_it()
    {
        NativeResult result = await function.SendAsync(Upload);
        var post = Assert.Single(result.Answers);
        Assert.EndsWith("/runtime/init/error", post.Path, StringComparison.Ordinal);
        Assert.Contains("UPLOADS", post.Text, StringComparison.Ordinal);
        Assert.NotEqual(0, result.End.ExitCode);
    }

    [Theory]
    [InlineData("Sqs")]
    [InlineData("EventBridge")]
    [InlineData("HttpRequest")]
    [InlineData("HttpResult")]
    [InlineData("ApiGateway")]
    [InlineData("ScheduledEvent")]
    [InlineData("ServiceProvider")]
    [InlineData("JsonTypeInfo")]
    [InlineData("lambda.routing.records")]
    [InlineData("FunctionLogEntry")]
    [InlineData("CurrentInvocation")]
    [InlineData("ConsoleLogWriter")]
    public void The_executable_has_nothing_of_what_the_function_does_not_use(string name) =>
        Assert.False(Contains(name), $"The executable knows of {name}.");

    [Fact]
    public void The_executable_has_what_the_function_uses() => Assert.True(Contains("S3Record"));

    // Method names are there for stack traces, type names for exceptions: a type that is in use leaves its name.
    private bool Contains(string name)
    {
        ReadOnlySpan<byte> image = File.ReadAllBytes(function.Executable);
        return image.IndexOf(Encoding.UTF8.GetBytes(name)) >= 0 || image.IndexOf(Encoding.Unicode.GetBytes(name)) >= 0;
    }

    private Task<NativeResult> SendAsync(string size) =>
        function.SendAsync(Upload.Replace("SIZE", size, StringComparison.Ordinal), ("UPLOADS", "live-uploads"));
}
