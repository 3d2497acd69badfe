namespace Lambda.Routing.Declaring;

/// <summary>A record on which its sender may have left a trace header; the record's activity links to the sender's.</summary>
public interface ITraceCarrier
{
    /// <summary>The header: <c>Root=1-…;Parent=…;Sampled=1</c>; <see langword="null"/> when there is none.</summary>
    string? TraceHeader { get; }
}
