using Lambda.Routing.Reading;

namespace Lambda.Routing.Destinations;

/// <summary>Which invocation it was, and what became of it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html">Capturing records of Lambda asynchronous invocations</see>.</remarks>
[EventType]
public sealed partial record DestinationRequestContext
{
    /// <summary>How often the function was tried, about.</summary>
    public int? ApproximateInvokeCount { get; init; }

    /// <summary>What became of it: <c>Success</c>, <c>RetriesExhausted</c>, <c>EventAgeExceeded</c>, <c>ZeroReservedConcurrency</c>.</summary>
    [Discriminator]
    public partial string? Condition { get; init; }

    /// <summary>The function's ARN, with its version or <c>$LATEST</c> at the end.</summary>
    public partial string? FunctionArn { get; init; }

    /// <summary>The invocation's id.</summary>
    public partial string? RequestId { get; init; }
}
