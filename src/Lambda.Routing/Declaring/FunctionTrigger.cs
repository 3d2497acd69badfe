namespace Lambda.Routing.Declaring;

/// <summary>What makes a service call functions, as traces say it: OpenTelemetry's <c>faas.trigger</c>.</summary>
/// <remarks>Source: <see href="https://opentelemetry.io/docs/specs/semconv/faas/faas-spans/">semantic conventions for FaaS spans</see>.</remarks>
public enum FunctionTrigger
{
    /// <summary>None of the others: <c>other</c>.</summary>
    Other,

    /// <summary>Something was read from or written to a database or file system: <c>datasource</c>.</summary>
    DataSource,

    /// <summary>An HTTP request waits for its answer: <c>http</c>.</summary>
    Http,

    /// <summary>Messages were sent to a messaging system: <c>pubsub</c>.</summary>
    PubSub,

    /// <summary>It is time: <c>timer</c>.</summary>
    Timer,
}
