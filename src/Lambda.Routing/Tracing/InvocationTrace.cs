using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Tracing;

/// <summary>The activity of an invocation: its parent, and whether it is sampled, are what Lambda's trace header says.</summary>
internal static class InvocationTrace
{
    public static async ValueTask RunAsync(Invocation invocation, bool isFirst, Func<Invocation, ValueTask> dispatch)
    {
        using Activity? activity = Start(invocation.Context, isFirst);
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
            // Known only once the event has been recognised.
            activity?.SetTag("faas.trigger", NameOf(invocation.Trigger));
            if (invocation.Route is { } route)
            {
                activity?.SetTag("lambda_routing.route", route);
            }
        }
    }

    /// <summary>Marks an activity as failed. An exception's message may hold what users sent, and its type does not.</summary>
    public static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", exception.GetType().FullName);

    private static string NameOf(FunctionTrigger trigger) => trigger switch
    {
        FunctionTrigger.DataSource => "datasource",
        FunctionTrigger.Http => "http",
        FunctionTrigger.PubSub => "pubsub",
        FunctionTrigger.Timer => "timer",
        _ => "other",
    };

    private static Activity? Start(InvocationContext context, bool isFirst)
    {
        // Without a header the activity begins a trace of its own.
        ActivityContext parent = TraceHeader.TryParse(context.TraceId, out ActivityContext caller) ? caller : default;
        Activity? activity = LambdaTracing.Source.StartActivity(context.FunctionName ?? "invocation", ActivityKind.Server, parent);
        return activity?
            .SetTag("faas.invocation_id", context.RequestId)
            .SetTag("faas.coldstart", isFirst)
            .SetTag("cloud.resource_id", context.InvokedFunctionArn);
    }
}
