using System.Globalization;

namespace Lambda.Routing.Tool.Runner;

/// <summary>Invokes the function and sees to it that every invocation ends.</summary>
/// <param name="queue">Where the function fetches its events.</param>
/// <param name="restart">Replaces the function's process after a timeout, as Lambda does.</param>
internal sealed class FunctionInvoker(InvocationQueue queue, Action restart)
{
    public PendingInvocation Start(InvocationRequest request) => queue.Add(request);

    /// <summary>The outcome: the function's, or the timeout's.</summary>
    public async Task<InvocationOutcome> CompleteAsync(PendingInvocation invocation)
    {
        await invocation.Served;
        if (queue.Timeout is not { } timeout)
        {
            return await invocation.Outcome;
        }
        try
        {
            return await invocation.Outcome.WaitAsync(timeout);
        }
        catch (TimeoutException)
        {
            string seconds = timeout.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
            if (queue.Abandon(invocation, InvocationOutcome.Undelivered(
                "Sandbox.Timedout", $"RequestId: {invocation.Id} Error: Task timed out after {seconds} seconds")))
            {
                restart();
            }
            return await invocation.Outcome;
        }
    }

    public Task<InvocationOutcome> InvokeAsync(ReadOnlyMemory<byte> json) => InvokeAsync(new InvocationRequest(json));

    public Task<InvocationOutcome> InvokeAsync(InvocationRequest request) => CompleteAsync(Start(request));
}
