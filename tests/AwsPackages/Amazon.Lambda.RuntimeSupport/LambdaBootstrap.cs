using Amazon.Lambda.Core;

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
            try
            {
                await source.ResponseAsync(context.AwsRequestId, await _handler(input, context));
            }
            catch (Exception exception)
            {
                await source.ErrorAsync(context.AwsRequestId, exception);
            }
        }
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
