namespace Lambda.Routing.Firehose;

/// <summary>What became of a record, in AWS's own words.</summary>
internal enum Outcome
{
    Ok,
    Dropped,
    ProcessingFailed,
}
