using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Invocations from the Runtime API that the environment names.</summary>
internal sealed class RuntimeApiInvocations : IInvocationSource
{
    private readonly HttpClient _client = new()
    {
        BaseAddress = new Uri($"http://{Environment.GetEnvironmentVariable("AWS_LAMBDA_RUNTIME_API")}/2018-06-01/runtime/"),
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public RuntimeApiInvocations() => Console.WriteLine("A test double of AWS's bootstrap serves.");

    public async Task<(Stream Input, ILambdaContext Context)?> NextAsync(CancellationToken cancellation)
    {
        try
        {
            HttpResponseMessage next = await _client.GetAsync("invocation/next", cancellation);
            next.EnsureSuccessStatusCode();
            return (new MemoryStream(await next.Content.ReadAsByteArrayAsync(cancellation)), new RuntimeApiContext(next.Headers));
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public Task ResponseAsync(string requestId, Stream response) => PostAsync($"invocation/{requestId}/response", new StreamContent(response), null);

    public Task ErrorAsync(string requestId, Exception exception) => PostAsync($"invocation/{requestId}/error", Document(exception), exception);

    public Task InitErrorAsync(Exception exception) => PostAsync("init/error", Document(exception), exception);

    public void Dispose() => _client.Dispose();

    private static StringContent Document(Exception exception) => new(
        $$"""{"errorType":"{{exception.GetType().Name}}","errorMessage":"{{JsonEncodedText.Encode(exception.Message)}}","stackTrace":[]}""", Encoding.UTF8);

    private async Task PostAsync(string path, HttpContent content, Exception? exception)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        if (exception is not null)
        {
            request.Headers.Add("Lambda-Runtime-Function-Error-Type", exception.GetType().Name);
        }
        using HttpResponseMessage answer = await _client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
    }
}

internal sealed class RuntimeApiContext(HttpResponseHeaders headers) : ILambdaContext
{
    public string AwsRequestId => Header("Lambda-Runtime-Aws-Request-Id");

    public IClientContext ClientContext => null!;

    public string FunctionName => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_NAME")!;

    public string FunctionVersion => Environment.GetEnvironmentVariable("AWS_LAMBDA_FUNCTION_VERSION")!;

    public ICognitoIdentity Identity => null!;

    public string InvokedFunctionArn => Header("Lambda-Runtime-Invoked-Function-Arn");

    public ILambdaLogger Logger { get; } = new ConsoleLogger();

    public string LogGroupName => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_GROUP_NAME")!;

    public string LogStreamName => Environment.GetEnvironmentVariable("AWS_LAMBDA_LOG_STREAM_NAME")!;

    public int MemoryLimitInMB => 128;

    public TimeSpan RemainingTime =>
        DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(Header("Lambda-Runtime-Deadline-Ms"), CultureInfo.InvariantCulture)) - DateTimeOffset.UtcNow;

    private string Header(string name) => headers.TryGetValues(name, out IEnumerable<string>? values) ? values.First() : null!;

    private sealed class ConsoleLogger : ILambdaLogger
    {
        public void Log(string message) => Console.Write(message);

        public void LogLine(string message) => Console.WriteLine(message);
    }
}
