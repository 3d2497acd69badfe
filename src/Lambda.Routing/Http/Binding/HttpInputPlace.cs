namespace Lambda.Routing.Http;

/// <summary>Where in a request a parameter's value stands.</summary>
public enum HttpInputPlace
{
    /// <summary>In the path, at the template's parameter.</summary>
    Route,

    /// <summary>In the query string.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In a cookie.</summary>
    Cookie,

    /// <summary>In a field of the form that the body is.</summary>
    Form,
}
