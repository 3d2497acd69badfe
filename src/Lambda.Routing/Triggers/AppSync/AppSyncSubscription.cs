namespace Lambda.Routing;

/// <summary>What becomes of a client's subscription.</summary>
public sealed record AppSyncSubscription
{
    private AppSyncSubscription(string? problem) => Problem = problem;

    /// <summary>The client is subscribed.</summary>
    public static AppSyncSubscription Accepted { get; } = new((string?)null);

    /// <summary>Why the client is not subscribed, for it to read; <see langword="null"/> where it is.</summary>
    public string? Problem { get; }

    /// <summary>The client is not subscribed.</summary>
    /// <param name="message">What the client reads.</param>
    public static AppSyncSubscription Refused(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message);
    }
}
