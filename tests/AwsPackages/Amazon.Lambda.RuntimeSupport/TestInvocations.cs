using System.Text;
using Amazon.Lambda.Core;

namespace Amazon.Lambda.RuntimeSupport;

/// <summary>Invocations that a test gives to the bootstraps of its own flow of control; the loop ends after the last.</summary>
public sealed class TestInvocations : IInvocationSource
{
    private static readonly AsyncLocal<TestInvocations?> s_current = new();
    private readonly Queue<(string Event, ILambdaContext Context)> _waiting = [];

    public static TestInvocations? Current => s_current.Value;

    /// <summary>What became of each invocation: <c>id: answer</c>, <c>id! error type: message</c>, <c>init! …</c>.</summary>
    public List<string> Reports { get; } = [];

    /// <summary>What runs when the last invocation is taken: where it is left out, the loop just ends.</summary>
    public Func<CancellationToken, Task>? WhenIdle { get; set; }

    public static TestInvocations Begin() => s_current.Value = new TestInvocations();

    public TestInvocations Add(string json, ILambdaContext context)
    {
        _waiting.Enqueue((json, context));
        return this;
    }

    async Task<(Stream Input, ILambdaContext Context)?> IInvocationSource.NextAsync(CancellationToken cancellation)
    {
        if (_waiting.TryDequeue(out (string Event, ILambdaContext Context) next))
        {
            return (new MemoryStream(Encoding.UTF8.GetBytes(next.Event)), next.Context);
        }
        if (WhenIdle is not null)
        {
            await WhenIdle(cancellation);
        }
        return null;
    }

    async Task IInvocationSource.ResponseAsync(string requestId, Stream response)
    {
        using var reader = new StreamReader(response);
        Reports.Add($"{requestId}: {await reader.ReadToEndAsync()}");
    }

    Task IInvocationSource.ErrorAsync(string requestId, Exception exception)
    {
        Reports.Add($"{requestId}! {exception.GetType().Name}: {exception.Message}");
        return Task.CompletedTask;
    }

    Task IInvocationSource.InitErrorAsync(Exception exception)
    {
        Reports.Add($"init! {exception.GetType().Name}: {exception.Message}");
        return Task.CompletedTask;
    }

    void IDisposable.Dispose()
    {
    }
}
