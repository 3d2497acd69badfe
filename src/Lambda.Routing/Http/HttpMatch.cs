using System.ComponentModel;
using System.Text;

namespace Lambda.Routing.Http;

/// <summary>What the generated matcher found for a request: a route, or the methods that the path would have had routes for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct HttpMatch
{
    /// <summary>A route takes the request.</summary>
    /// <param name="route">The route's number.</param>
    public HttpMatch(int route) => Route = route;

    /// <summary>No route takes the request.</summary>
    /// <param name="allowed">The methods whose routes match the path; none makes the answer a 404, any a 405.</param>
    public HttpMatch(HttpMethods allowed)
    {
        Route = -1;
        Allowed = allowed;
    }

    /// <summary>The route's number; -1 when no route takes the request.</summary>
    public int Route { get; }

    /// <summary>The methods whose routes match the path, where <see cref="Route"/> is -1.</summary>
    public HttpMethods Allowed { get; }

    /// <summary>The value of an <c>Allow</c> header.</summary>
    internal string FormatAllowed()
    {
        var text = new StringBuilder();
        for (int bit = 1; bit <= (int)HttpMethods.Put; bit <<= 1)
        {
            if (((int)Allowed & bit) != 0)
            {
                text.Append(text.Length == 0 ? "" : ", ").Append(NameOf((HttpMethods)bit));
            }
        }
        return text.ToString();
    }

    internal static string NameOf(HttpMethods method) => method switch
    {
        HttpMethods.Delete => "DELETE",
        HttpMethods.Get => "GET",
        HttpMethods.Head => "HEAD",
        HttpMethods.Options => "OPTIONS",
        HttpMethods.Patch => "PATCH",
        HttpMethods.Post => "POST",
        _ => "PUT",
    };
}
