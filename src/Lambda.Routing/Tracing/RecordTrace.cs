using System.Diagnostics;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Tracing;

/// <summary>
/// The activity of one record within its invocation's. Where its sender left a trace header, it links to the sender's. Asked for only
/// where activities are wanted: what describes a record would be decoded for nobody.
/// </summary>
internal static class RecordTrace
{
    public static Activity? Start(string route, string source, string? identifier, object record)
    {
        ActivityLink[]? links = record is ITraceCarrier carrier && TraceHeader.TryParse(carrier.TraceHeader, out ActivityContext sender)
            ? [new ActivityLink(sender)]
            : null;
        return LambdaTracing.Source.StartActivity(route, ActivityKind.Consumer, default(ActivityContext), links: links)?
            .SetTag("lambda_routing.source", source)
            .SetTag("messaging.message.id", identifier);
    }
}
