namespace Lambda.Routing.Http;

/// <summary>An answer that may be sent piece by piece, while its handler runs.</summary>
internal abstract class StreamedAnswer
{
    /// <summary>The route that took the request.</summary>
    protected int Route { get; private set; } = -1;

    /// <summary>Whether status and headers are sent, so that there can be no other answer.</summary>
    public bool HasBegun { get; protected set; }

    public void TakenBy(int route) => Route = route;

    /// <summary>Sends status and headers, and returns where the body goes.</summary>
    public abstract Stream Begin(HttpResult head);
}
