using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>The loop: initialise, then hand over one invocation after the other and report what became of each.</summary>
public class LambdaBootstrap : IDisposable
{
    private readonly Func<Stream, ILambdaContext, Task<Stream>> _handler;
    private readonly LambdaBootstrapInitializer? _initializer;

    internal LambdaBootstrap(Func<Stream, ILambdaContext, Task<Stream>> handler, LambdaBootstrapInitializer? initializer)
    {
        _handler = handler;
        _initializer = initializer;
    }

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using IInvocationSource source = TestInvocations.Current ?? (IInvocationSource)new RuntimeApiInvocations();
        try
        {
            if (_initializer is not null && !await _initializer())
            {
                return;
            }
        }
        catch (Exception exception)
        {
            await source.InitErrorAsync(exception);
            throw;
        }
        while (!cancellationToken.IsCancellationRequested && await source.NextAsync(cancellationToken) is var (input, context))
        {
            LambdaResponseStream? streamed = null;
            LambdaResponseStreamFactory.Tell(stream => streamed = stream);
            try
            {
                Stream answer = await _handler(input, context);
                await source.ResponseAsync(context.AwsRequestId, streamed is null ? answer : Written(streamed));
            }
            catch (Exception exception)
            {
                if (streamed is not null)
                {
                    await source.ResponseAsync(context.AwsRequestId, Written(streamed));
                }
                await source.ErrorAsync(context.AwsRequestId, exception);
            }
        }
    }

    /// <summary>What was sent: status, headers and cookies, and then each piece.</summary>
    private static MemoryStream Written(LambdaResponseStream stream)
    {
        string head = string.Join(' ', ((IEnumerable<string>)[((int?)stream.Prelude?.StatusCode).ToString()!])
            .Concat(stream.Prelude!.Headers.Select(header => $"{header.Key}={header.Value}"))
            .Concat(stream.Prelude.MultiValueHeaders.Select(header => $"{header.Key}={string.Join('+', header.Value)}"))
            .Concat(stream.Prelude.Cookies));
        return new MemoryStream(System.Text.Encoding.UTF8.GetBytes($"{head} | {string.Join(" | ", stream.Pieces)}"));
    }

    public void Dispose() => GC.SuppressFinalize(this);
}

internal interface IInvocationSource : IDisposable
{
    Task<(Stream Input, ILambdaContext Context)?> NextAsync(CancellationToken cancellation);

    Task ResponseAsync(string requestId, Stream response);

    Task ErrorAsync(string requestId, Exception exception);

    Task InitErrorAsync(Exception exception);
}
