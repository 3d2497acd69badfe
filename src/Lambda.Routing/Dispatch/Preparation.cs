using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// What a start does so that the first event need not wait for it: what the process needs once, whatever arrives. What only one payload
/// type needs waits for the first of its kind.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Preparation
{
    /// <summary>Starts the process's timer thread, which cancels the tokens of invocations shortly before their deadline.</summary>
    public static void Deadlines()
    {
        // The thread begins with the first timer that is set, and stays.
        using var timer = new Timer(static _ => { }, null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
    }

    /// <summary>Builds a JSON context with its caches. No contract of a type is built.</summary>
    /// <param name="context">The context.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <see langword="null"/>.</exception>
    public static void Json(JsonSerializerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        // Looking for what no context knows builds the caches, and nothing else.
        context.Options.TryGetTypeInfo(typeof(Preparation), out _);
        // System.Text.Json asks each type for these attributes. Mentioned nowhere, the type of their array would be built at run time.
        GC.KeepAlive(Array.Empty<JsonDerivedTypeAttribute>());
    }
}
