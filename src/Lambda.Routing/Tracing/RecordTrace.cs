using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tracing;

/// <summary>
/// The activity of one record within its invocation's. Where its sender left a trace header, it links to the sender's. Asked for only
/// where activities are wanted: what describes a record would be decoded for nobody.
/// </summary>
internal static class RecordTrace
{
    public static Activity? Start<TEvent, TRecord>(string route, string source, string? identifier, TRecord record)
        where TEvent : IBatchEvent<TEvent, TRecord>
        where TRecord : class, IReadable<TRecord>
    {
        ActivityLink[]? links = record is ITraceCarrier carrier && TraceHeader.TryParse(carrier.TraceHeader, out ActivityContext sender)
            ? [new ActivityLink(sender)]
            : null;
        Activity? activity = LambdaTracing.Source.StartActivity(route, ActivityKind.Consumer, default(ActivityContext), links: links)?
            .SetTag("lambda_routing.source", source);
        return TEvent.MessagingSystem is { } system
            ? activity?.SetTag("messaging.system", system)
                .SetTag("messaging.operation.name", "process")
                .SetTag("messaging.operation.type", "process")
                .SetTag("messaging.destination.name", TEvent.GetDestination(record))
                .SetTag("messaging.message.id", identifier)
            : activity?.SetTag("lambda_routing.record.id", identifier);
    }
}
