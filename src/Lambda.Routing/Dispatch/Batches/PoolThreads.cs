namespace Lambda.Routing.Dispatch;

/// <summary>
/// Sees to it that the thread pool has a thread left when methods block the others. The pool makes more than it has processors only
/// after half a second, which is when the answer should have left.
/// </summary>
internal static class PoolThreads
{
    /// <summary>Lets so many threads block.</summary>
    public static void Reserve(int blocking)
    {
        ThreadPool.GetMinThreads(out int workers, out int completion);
        if (workers < Environment.ProcessorCount + blocking)
        {
            ThreadPool.SetMinThreads(Environment.ProcessorCount + blocking, completion);
        }
    }

    /// <summary>Replaces threads that are lost until their calls end.</summary>
    public static void Add(int lost)
    {
        ThreadPool.GetMinThreads(out int workers, out int completion);
        ThreadPool.SetMinThreads(workers + lost, completion);
    }
}
