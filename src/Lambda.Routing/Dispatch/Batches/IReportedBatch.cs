namespace Lambda.Routing.Dispatch;

/// <summary>What the answer of a batch that names its failed records depends on.</summary>
internal interface IReportedBatch
{
    /// <summary>Whether identifiers are JSON of the source's own rather than text.</summary>
    bool IdentifiersAreJson { get; }

    /// <summary>When the route answers with the list of its failed records.</summary>
    FailureReports ReportsFailures(int route);
}
