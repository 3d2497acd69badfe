namespace Lambda.Routing.Http;

/// <summary>The methods that a route may name, as a set.</summary>
[Flags]
public enum HttpMethods
{
    /// <summary>No method.</summary>
    None = 0,

    /// <summary>DELETE.</summary>
    Delete = 1,

    /// <summary>GET.</summary>
    Get = 2,

    /// <summary>HEAD, which every GET route answers too.</summary>
    Head = 4,

    /// <summary>OPTIONS.</summary>
    Options = 8,

    /// <summary>PATCH.</summary>
    Patch = 16,

    /// <summary>POST.</summary>
    Post = 32,

    /// <summary>PUT.</summary>
    Put = 64,
}
