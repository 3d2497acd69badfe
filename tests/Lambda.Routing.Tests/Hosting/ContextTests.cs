using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class ContextTests
{
    private const string Arn = "arn:aws:lambda:eu-central-1:123456789012:function:desk:live";

    private readonly List<InvocationContext> _seen = [];

    private StubFunction Function => StubFunction.Sync(invocation => _seen.Add(invocation.Context));

    [Fact]
    public async Task All_headers_reach_the_handler()
    {
        using var api = new ScriptedRuntimeApi(Reply.WithHeaders(
            "{}"u8.ToArray(),
            "Lambda-Runtime-Aws-Request-Id: id-1",
            "Lambda-Runtime-Deadline-Ms: 1767225600123",
            "Lambda-Runtime-Invoked-Function-Arn: " + Arn,
            "Lambda-Runtime-Trace-Id: Root=1-2-3;Sampled=1",
            "Lambda-Runtime-Aws-Tenant-Id: blue",
            "Lambda-Runtime-Client-Context: {\"custom\":{\"n\":[1,{\"deep\":true}],\"ü\":null}}",
            "Lambda-Runtime-Cognito-Identity: {\"cognitoIdentityId\":\"i\",\"cognitoIdentityPoolId\":\"p\"}"));

        await HostRun.Against(api, Function);

        InvocationContext context = Assert.Single(_seen);
        Assert.Equal("id-1", context.RequestId);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 0, 0, 0, 123, TimeSpan.Zero), context.Deadline);
        Assert.Equal(Arn, context.InvokedFunctionArn);
        Assert.Equal("Root=1-2-3;Sampled=1", context.TraceId);
        Assert.Equal("blue", context.TenantId);
        Assert.Equal("{\"custom\":{\"n\":[1,{\"deep\":true}],\"ü\":null}}", context.ClientContext);
        Assert.Equal("{\"cognitoIdentityId\":\"i\",\"cognitoIdentityPoolId\":\"p\"}", context.CognitoIdentity);
    }

    [Fact]
    public async Task Header_names_are_compared_without_regard_to_case_and_need_no_space()
    {
        using var api = new ScriptedRuntimeApi(Reply.Raw(
            "HTTP/1.1 200 OK\r\nlambda-runtime-aws-request-id:id-1\r\nLAMBDA-RUNTIME-DEADLINE-MS:\t1767225600123 \r\n" +
            "lambda-runtime-invoked-function-arn:" + Arn + "\r\ncontent-length:2\r\n\r\n{}"));

        await HostRun.Against(api, Function);

        InvocationContext context = Assert.Single(_seen);
        Assert.Equal("id-1", context.RequestId);
        Assert.Equal(1767225600123, context.Deadline.ToUnixTimeMilliseconds());
        Assert.Equal(Arn, context.InvokedFunctionArn);
    }

    [Theory]
    [InlineData]
    [InlineData(
        "Lambda-Runtime-Invoked-Function-Arn: ", "Lambda-Runtime-Trace-Id:", "Lambda-Runtime-Aws-Tenant-Id: ",
        "Lambda-Runtime-Client-Context:", "Lambda-Runtime-Cognito-Identity: ")]
    public async Task Absent_and_empty_headers_are_null(params string[] headers)
    {
        // What the invocation before said must not show.
        using var api = new ScriptedRuntimeApi(
            Reply.Event(
                "{}", "first", "Lambda-Runtime-Invoked-Function-Arn: " + Arn, "Lambda-Runtime-Trace-Id: t", "Lambda-Runtime-Aws-Tenant-Id: x",
                "Lambda-Runtime-Client-Context: {}", "Lambda-Runtime-Cognito-Identity: {}"),
            Reply.Event("{}", "second", headers));

        await HostRun.Against(api, Function);

        InvocationContext context = _seen[1];
        Assert.Equal("second", context.RequestId);
        Assert.Null(context.InvokedFunctionArn);
        Assert.Null(context.TraceId);
        Assert.Null(context.TenantId);
        Assert.Null(context.ClientContext);
        Assert.Null(context.CognitoIdentity);
    }

    [Fact]
    public async Task The_ARN_may_change_from_one_invocation_to_the_next()
    {
        using var api = new ScriptedRuntimeApi(
            Reply.Event("{}", "1", "Lambda-Runtime-Invoked-Function-Arn: " + Arn),
            Reply.Event("{}", "2", "Lambda-Runtime-Invoked-Function-Arn: " + Arn),
            Reply.Event("{}", "3", "Lambda-Runtime-Invoked-Function-Arn: " + Arn + "2"));

        await HostRun.Against(api, Function);

        Assert.Equal([Arn, Arn, Arn + "2"], _seen.Select(c => c.InvokedFunctionArn));
    }

    [Fact]
    public async Task The_environment_is_in_the_context()
    {
        var variables = new Dictionary<string, string>
        {
            ["AWS_LAMBDA_FUNCTION_NAME"] = "desk",
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = "512",
            ["AWS_LAMBDA_LOG_GROUP_NAME"] = "/aws/lambda/desk",
            ["AWS_LAMBDA_LOG_STREAM_NAME"] = "2026/01/01/[$LATEST]0",
        };
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, Function, LambdaEnvironment.Read(variables.GetValueOrDefault));

        InvocationContext context = Assert.Single(_seen);
        Assert.Equal("desk", context.FunctionName);
        Assert.Equal("$LATEST", context.FunctionVersion);
        Assert.Equal(512, context.MemoryLimitInMB);
        Assert.Equal("/aws/lambda/desk", context.LogGroupName);
        Assert.Equal("2026/01/01/[$LATEST]0", context.LogStreamName);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("much")]
    [InlineData("-1")]
    public void An_environment_that_says_nothing_of_use_is_tolerated(string? memory)
    {
        var environment = LambdaEnvironment.Read(name => name == "AWS_LAMBDA_FUNCTION_MEMORY_SIZE" ? memory : null);

        Assert.Null(environment.MemoryLimitInMB);
        Assert.Null(environment.FunctionName);
        Assert.False(environment.IsLocal);
    }

    [Theory]
    [InlineData("Lambda-Runtime-Deadline-Ms: soon", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData("Lambda-Runtime-Deadline-Ms: 12x", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData("Lambda-Runtime-Deadline-Ms: -1", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData("Lambda-Runtime-Deadline-Ms: 9223372036854775807", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData("Lambda-Runtime-Deadline-Ms:", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData("X: no deadline at all", "Runtime.InvalidDeadline", "Lambda-Runtime-Deadline-Ms")]
    [InlineData(Reply.Deadline + "\r\nLambda-Runtime-Client-Context: {secret", "Runtime.InvalidClientContext", "Lambda-Runtime-Client-Context")]
    [InlineData(Reply.Deadline + "\r\nLambda-Runtime-Client-Context: [1]", "Runtime.InvalidClientContext", "Lambda-Runtime-Client-Context")]
    [InlineData(Reply.Deadline + "\r\nLambda-Runtime-Client-Context: {} {}", "Runtime.InvalidClientContext", "Lambda-Runtime-Client-Context")]
    [InlineData(Reply.Deadline + "\r\nLambda-Runtime-Cognito-Identity: secret", "Runtime.InvalidCognitoIdentity", "Lambda-Runtime-Cognito-Identity")]
    public async Task An_unreadable_header_fails_its_own_invocation_only(string header, string errorType, string name)
    {
        using var api = new ScriptedRuntimeApi(
            Reply.WithHeaders("{}"u8.ToArray(), "Lambda-Runtime-Aws-Request-Id: bad", header), Reply.Event("{}", "good"));

        HostRun run = await HostRun.Against(api, Function);

        Assert.Equal("good", Assert.Single(_seen).RequestId);
        Assert.Equal(
            ["/2018-06-01/runtime/invocation/bad/error", "/2018-06-01/runtime/invocation/good/response"], api.Answers.Select(r => r.Path));
        Assert.Equal(errorType, api.Answers[0].Headers["Lambda-Runtime-Function-Error-Type"]);
        Assert.Contains($"\"errorType\":\"{errorType}\"", api.Answers[0].Text, StringComparison.Ordinal);
        Assert.Contains(name, api.Answers[0].Text, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", api.Answers[0].Text + run.Log, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("{}", "{}")]
    public async Task A_client_context_of_null_is_none_and_one_of_nothing_is_there(string sent, string? seen)
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "1", "Lambda-Runtime-Client-Context: " + sent));

        await HostRun.Against(api, Function);

        Assert.Equal(seen, Assert.Single(_seen).ClientContext);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    public void At_the_deadline_and_after_it_no_time_is_left(int milliseconds) =>
        Assert.Equal(TimeSpan.Zero, new InvocationContext { Deadline = DateTimeOffset.UtcNow.AddMilliseconds(milliseconds) }.RemainingTime);

    [Fact]
    public async Task Until_the_deadline_less_time_is_left_from_one_look_to_the_next()
    {
        var context = new InvocationContext { Deadline = DateTimeOffset.UtcNow.AddHours(1) };

        TimeSpan first = context.RemainingTime;
        await Task.Delay(20, TestContext.Current.CancellationToken);
        TimeSpan second = context.RemainingTime;

        Assert.InRange(first, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
        Assert.InRange(second, TimeSpan.FromMinutes(1), first - TimeSpan.FromMilliseconds(1));
    }

    [Theory]
    [InlineData("X: nothing")]
    [InlineData("Lambda-Runtime-Aws-Request-Id:")]
    public async Task Without_a_request_id_the_handler_is_not_called_and_the_process_ends(string header)
    {
        using var api = new ScriptedRuntimeApi(Reply.WithHeaders("{}"u8.ToArray(), Reply.Deadline, header));

        HostRun run = await HostRun.Against(api, Function);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(_seen);
        Assert.Empty(api.Answers);
        Assert.Contains("Lambda-Runtime-Aws-Request-Id", run.Log, StringComparison.Ordinal);
    }
}
