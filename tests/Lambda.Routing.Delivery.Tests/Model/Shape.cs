namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>How the methods of a function take records.</summary>
internal enum Shape
{
    /// <summary>One call for each, one after the other.</summary>
    Single,

    /// <summary>One call for each, several at once.</summary>
    Parallel,

    /// <summary>One call for all; where they have no order, beside a method that takes single ones.</summary>
    Lists,

    /// <summary>One call for all of a FIFO queue, whose method must be the only one for queues.</summary>
    FifoLists,

    /// <summary>One call for all of a batch of a time window.</summary>
    Windows,

    /// <summary>One call for each of what a record holds.</summary>
    Envelopes,
}
