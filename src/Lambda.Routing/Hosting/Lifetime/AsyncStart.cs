using System.ComponentModel;

namespace Lambda.Routing.Hosting;

/// <summary>Waits for start-up code that is asynchronous: a function has nothing else to do before it has started. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class AsyncStart
{
    /// <summary>Waits, and fails as the code fails.</summary>
    /// <param name="start">The code.</param>
    public static void Wait(Func<Task> start)
    {
        ArgumentNullException.ThrowIfNull(start);
        SynchronizationContext? context = SynchronizationContext.Current;
        try
        {
            // What is posted back to the thread that waits would never run.
            SynchronizationContext.SetSynchronizationContext(null);
            start().GetAwaiter().GetResult();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(context);
        }
    }
}
