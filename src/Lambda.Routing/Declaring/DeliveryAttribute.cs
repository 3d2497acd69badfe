namespace Lambda.Routing.Declaring;

/// <summary>How AWS delivers a trigger's events, and so what a return value and a failure mean. Stands on the trigger's class, or on the member of an enum that an argument of the trigger chooses sources with.</summary>
/// <param name="delivery">AWS's own classification.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Field, Inherited = false)]
public sealed class DeliveryAttribute(Delivery delivery) : Attribute
{
    /// <summary>AWS's own classification.</summary>
    public Delivery Delivery { get; } = delivery;
}

/// <summary>
/// How AWS invokes a function for a service
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-services.html">Lambda: other services</see>).
/// </summary>
public enum Delivery
{
    /// <summary>The caller waits: the return value is the answer.</summary>
    Synchronous,

    /// <summary>Lambda queues the event: the return value is discarded, and a failure is retried and then dropped or sent to a destination.</summary>
    Asynchronous,

    /// <summary>Lambda polls a queue or stream: the answer decides which records are deleted or checkpointed.</summary>
    Polled,
}
