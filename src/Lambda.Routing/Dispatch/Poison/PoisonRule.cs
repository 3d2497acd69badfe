using System.ComponentModel;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>When a route gives a record up.</summary>
/// <param name="maxReceives">How often a record may be delivered; 0 for any number.</param>
/// <param name="nonRetryable">The exceptions after which no further attempt helps.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PoisonRule(int maxReceives, params Type[] nonRetryable)
{
    internal bool IsMet(Exception exception, int? receiveCount) => (maxReceives > 0 && receiveCount >= maxReceives) || IsFinal(exception);

    /// <summary>Several failures are final when every one of them is: an attempt may still mend the others.</summary>
    private bool IsFinal(Exception exception) => Array.Exists(nonRetryable, type => Is(exception, type))
        || (exception is AggregateException { InnerExceptions: { Count: > 0 } failures } && failures.All(IsFinal));

    /// <summary>The serializer's exception may hold values, so another one says that a payload does not deserialise; whoever names the first means both.</summary>
    private static bool Is(Exception exception, Type type) => type.IsInstanceOfType(exception)
        || (type == typeof(JsonException) && exception is PayloadException or EventReadException);
}
