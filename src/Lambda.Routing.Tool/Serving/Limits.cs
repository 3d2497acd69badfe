namespace Lambda.Routing.Tool.Serving;

/// <summary>Lambda's own limits.</summary>
internal static class Limits
{
    /// <summary>
    /// The largest event and the largest answer, in bytes: 6 MiB and 100
    /// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html">Lambda quotas</see>).
    /// </summary>
    public const int PayloadBytes = 6_291_556;
}
