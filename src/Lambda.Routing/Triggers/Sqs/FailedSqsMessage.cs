using Lambda.Routing.Sqs;

namespace Lambda.Routing;

/// <summary>A message that failed, and what a change of its visibility timeout needs.</summary>
public sealed record FailedSqsMessage
{
    /// <summary>The message.</summary>
    public required SqsMessage Message { get; init; }

    /// <summary>The id of the method that it failed in: <c>OrderDesk.Take</c>.</summary>
    public required string Route { get; init; }

    /// <summary>The failure.</summary>
    public required Exception Exception { get; init; }

    /// <summary>How often the message was received, this time included; 1 where the event does not say.</summary>
    public int ReceiveCount => Message.ApproximateReceiveCount ?? 1;

    /// <summary>The handle of this receipt; <see langword="null"/> where the event has none.</summary>
    public string? ReceiptHandle => Message.ReceiptHandle;

    /// <summary>The queue's ARN; <see langword="null"/> where the event has none.</summary>
    public string? QueueArn => Message.EventSourceArn;

    /// <summary>The queue's URL, made of its ARN; <see langword="null"/> without one, or in a partition of AWS that is not known here.</summary>
    public string? QueueUrl => QueueAddress.Of(QueueArn);
}
