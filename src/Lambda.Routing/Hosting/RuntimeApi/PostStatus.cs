namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>What the status of an answer to a POST means for the loop.</summary>
internal static class PostStatus
{
    private const int Accepted = 202;

    public static bool IsAccepted(int status) => status == Accepted;

    /// <summary>
    /// Whether only this invocation is over: the id is unknown or has timed out (400, 410), the invocation is already
    /// answered (403), or the answer was too large (413). The API serves <c>next</c> after each of them.
    /// </summary>
    public static bool EndsOnlyTheInvocation(int status) => status is 400 or 403 or 410 or 413;
}
