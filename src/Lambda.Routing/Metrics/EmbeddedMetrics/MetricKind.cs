namespace Lambda.Routing.Metrics;

/// <summary>How the measurements of one metric become one.</summary>
internal enum MetricKind
{
    /// <summary>They are added up.</summary>
    Sum,

    /// <summary>All of them count.</summary>
    Values,

    /// <summary>The last one counts.</summary>
    Last,
}
