using System.Diagnostics;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tracing;

/// <summary>The activity of an invocation: its parent, and whether it is sampled, are what Lambda's trace header says.</summary>
internal static class InvocationTrace
{
    public static async ValueTask RunAsync(Invocation invocation, Func<Invocation, ValueTask> dispatch)
    {
        using Activity? activity = Start(invocation.Context);
        try
        {
            await dispatch(invocation).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Fail(activity, exception);
            throw;
        }
        finally
        {
            if (invocation.Route is { } route)
            {
                activity?.SetTag("lambda_routing.route", route);
            }
        }
    }

    /// <summary>Marks an activity as failed. An exception's message may hold what users sent, and its type does not.</summary>
    public static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", exception.GetType().FullName);

    private static Activity? Start(InvocationContext context)
    {
        // Without a header the activity begins a trace of its own.
        ActivityContext parent = TraceHeader.TryParse(context.TraceId, out ActivityContext caller) ? caller : default;
        Activity? activity = LambdaTracing.Source.StartActivity(context.FunctionName ?? "invocation", ActivityKind.Server, parent);
        return activity?
            .SetTag("faas.invocation_id", context.RequestId)
            .SetTag("cloud.resource_id", context.InvokedFunctionArn);
    }
}
