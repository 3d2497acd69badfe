using System.Reflection;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Where handlers stop until a test lets them go on, so that tests of what happens at once need no clock.</summary>
internal sealed class Gates(Assembly function)
{
    /// <summary>The handlers' side: <c>await Gate.Pass(id)</c>, or <c>Gate.Block(id)</c> on the spot.</summary>
    public const string Source = """
        public static class Gate
        {
            private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, TaskCompletionSource> s_all = new();
            private static int s_inside, s_most;

            public static int Most => s_most;

            public static TaskCompletionSource Of(string id) => s_all.GetOrAdd(id, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));

            public static async Task Pass(string id)
            {
                Enter(id);
                try { await Of(id).Task; } finally { Leave(id); }
            }

            public static void Block(string id)
            {
                Enter(id);
                try { Of(id).Task.GetAwaiter().GetResult(); } finally { Leave(id); }
            }

            private static void Enter(string id)
            {
                Seen.Add("+" + id);
                int inside = Interlocked.Increment(ref s_inside);
                int most;
                while ((most = Volatile.Read(ref s_most)) < inside && Interlocked.CompareExchange(ref s_most, inside, most) != most) { }
                Of("at " + id).TrySetResult();
            }

            private static void Leave(string id)
            {
                Interlocked.Decrement(ref s_inside);
                Seen.Add("-" + id);
                Of("left " + id).TrySetResult();
            }
        }
        """;

    private readonly Type _gate = function.GetType("Gate", throwOnError: true)!;

    /// <summary>The most handlers that were ever inside at once.</summary>
    public int Most => (int)_gate.GetProperty("Most")!.GetValue(null)!;

    /// <summary>Waits until the handlers stand there.</summary>
    public Task At(params string[] ids) => Task.WhenAll(ids.Select(id => Come("at " + id)));

    /// <summary>Lets handlers go on.</summary>
    public void Open(params string[] ids) => Array.ForEach(ids, id => Of(id).TrySetResult());

    /// <summary>Lets a handler go on, and waits until it has.</summary>
    public Task Leave(string id)
    {
        Open(id);
        return Left(id);
    }

    /// <summary>Waits until a handler has gone on.</summary>
    public Task Left(string id) => Come("left " + id);

    /// <summary>Waits until a handler says so.</summary>
    public Task Come(string what) => Of(what).Task.OrHangsAsync();

    /// <summary>Has handlers throw.</summary>
    public void Fail(params string[] ids) => Array.ForEach(ids, id => Of(id).TrySetException(new InvalidOperationException("refused")));

    private TaskCompletionSource Of(string id) => (TaskCompletionSource)_gate.GetMethod("Of")!.Invoke(null, [id])!;
}
