using System.Diagnostics.CodeAnalysis;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Metrics;

/// <summary>
/// What the library counts, for whoever listens to the meter <see cref="MeterName"/>: OpenTelemetry, a
/// <see cref="System.Diagnostics.Metrics.MeterListener"/> of one's own. A published function has it where its project says
/// <c>&lt;LambdaRoutingMetrics&gt;true&lt;/LambdaRoutingMetrics&gt;</c>; without, it is trimmed away. Where nobody listens, nothing is counted.
/// </summary>
/// <remarks>
/// <list type="bullet">
/// <item><c>lambda.routing.records</c>, in records, with the tags <c>route</c> (a method's id, <c>OrderDesk.Take</c>; <c>none</c> where a record
/// reached no method) and <c>outcome</c>: <c>succeeded</c>, <c>failed</c>, <c>unprocessed</c> (because of a record before it in its order, or of the
/// deadline), <c>skipped</c> (no route takes it, and that is declared) or <c>poison</c> (it failed for good, and the <see cref="IPoisonRecordSink"/> has
/// taken it).</item>
/// <item><c>lambda.routing.http.errors</c>, in requests, with the tag <c>route</c>: exceptions of handlers that were answered with a 500.</item>
/// <item><c>faas.invocations</c>, <c>faas.errors</c> (those that failed), <c>faas.coldstarts</c>, and in seconds <c>faas.invoke_duration</c> and
/// <c>faas.init_duration</c>, by OpenTelemetry's conventions.</item>
/// </list>
/// The first two count what the code did, not what AWS made of the answer: a record that succeeded in a batch whose invocation then fails comes
/// again, and is counted again.
/// </remarks>
public static class LambdaMetrics
{
    /// <summary>The name of the meter: <c>Lambda.Routing</c>.</summary>
    public const string MeterName = "Lambda.Routing";

    private const string Switch = "Lambda.Routing.Metrics";
    private const string NoRoute = "none";

    [FeatureSwitchDefinition(Switch)]
    private static bool IsSupported => !AppContext.TryGetSwitch(Switch, out bool on) || on;

    /// <summary>Whether this build has the metrics.</summary>
    internal static bool IsIncluded => IsSupported;

    /// <summary>Whether anybody wants to know about invocations.</summary>
    internal static bool WantsInvocations => IsSupported
        && (Instruments.Invocations.Enabled || Instruments.Errors.Enabled || Instruments.ColdStarts.Enabled || Instruments.Duration.Enabled);

    /// <summary>The function has started.</summary>
    internal static void Started(TimeSpan duration)
    {
        if (IsSupported)
        {
            Instruments.Start.Record(duration.TotalSeconds);
        }
    }

    /// <summary>An invocation that the function thinks has succeeded fails, because Lambda would not take its answer.</summary>
    internal static void AnswerRefused()
    {
        if (IsSupported)
        {
            Instruments.Errors.Add(1);
        }
    }

    /// <summary>The records of a batch have run.</summary>
    internal static void Ended(Batch batch, RecordStates states)
    {
        if (IsSupported && Instruments.Records.Enabled)
        {
            RecordOutcomes.Count(batch, states, NoRoute);
        }
    }

    /// <summary>A number of records have ended in one way, of a source whose batches a route takes as a whole.</summary>
    internal static void Ended(string route, RecordState state, int records)
    {
        if (records > 0 && IsSupported && Instruments.Records.Enabled)
        {
            RecordOutcomes.Add(route, state, records);
        }
    }

    /// <summary>A request is answered with a 500.</summary>
    internal static void HttpError(string? route)
    {
        if (IsSupported && Instruments.HttpErrors.Enabled)
        {
            Instruments.HttpErrors.Add(1, new KeyValuePair<string, object?>(Instruments.Route, route ?? NoRoute));
        }
    }
}
