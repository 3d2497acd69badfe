using Lambda.Routing.Reading;

namespace Lambda.Routing.Destinations;

/// <summary>How the function answered.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of Lambda asynchronous invocations</see>.</remarks>
[EventType]
public sealed partial record DestinationResponseContext
{
    /// <summary>The version that ran: <c>$LATEST</c>.</summary>
    public partial string? ExecutedVersion { get; init; }

    /// <summary><c>Handled</c> or <c>Unhandled</c>; <see langword="null"/> for a success.</summary>
    public partial string? FunctionError { get; init; }

    /// <summary>The status: 200 where the function ran.</summary>
    public int? StatusCode { get; init; }
}
