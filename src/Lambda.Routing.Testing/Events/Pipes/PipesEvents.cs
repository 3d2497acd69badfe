using System.Text;

namespace Lambda.Routing.Testing;

/// <summary>
/// What pipes of Amazon EventBridge send
/// (<see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html">sources</see>).
/// </summary>
public static class PipesEvents
{
    /// <summary>Records as JSON texts, each an object.</summary>
    /// <param name="records">The records.</param>
    /// <returns>The event's JSON, in UTF-8: an array.</returns>
    public static ReadOnlyMemory<byte> OfJson(params ReadOnlySpan<string> records) =>
        Encoding.UTF8.GetBytes($"[{string.Join(",", records)}]");
}
