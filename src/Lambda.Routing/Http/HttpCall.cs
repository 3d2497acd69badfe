using System.ComponentModel;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Http;

/// <summary>One request on its way to a method: all that generated code binds parameters to.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HttpCall
{
    private readonly string _path;
    private readonly HttpRouteValues _values;
    private readonly string _source;
    private HttpForm? _form;

    internal HttpCall(Invocation invocation, string source, object @event, HttpRequest request, string path, in HttpRouteValues values)
    {
        _source = source;
        Invocation = invocation;
        Event = @event;
        Request = request;
        _path = path;
        _values = values;
    }

    /// <summary>The invocation.</summary>
    public Invocation Invocation { get; }

    /// <summary>The event in its service's own shape.</summary>
    public object Event { get; }

    /// <summary>The request.</summary>
    public HttpRequest Request { get; }

    /// <summary>Where the answer may go piece by piece; <see langword="null"/> where it is collected.</summary>
    internal StreamedAnswer? Streamed { get; init; }

    /// <summary>Says which method takes the request, for what is counted, and where somebody wants to know.</summary>
    /// <param name="route">The route's id: <c>OrderDesk.Get</c>.</param>
    public void TakenBy(string route)
    {
        Invocation.HttpRoute = route;
        if (Invocation.TracksRoute)
        {
            Invocation.Route = $"{_source} {route}";
        }
    }

    /// <summary>A parameter of the route template.</summary>
    /// <param name="index">The parameter's number in the template.</param>
    /// <param name="name">The parameter's name.</param>
    /// <exception cref="HttpBadRequestException">The value is a path that leaves its directory.</exception>
    public HttpInput FromRoute(int index, string name)
    {
        (int start, int length) = _values.Get(index);
        string value = length < 0 ? HttpPath.DecodeRest(_path.AsSpan(start), name) : HttpPath.DecodeSegment(_path.AsSpan(start, length), name);
        return new HttpInput(HttpInputPlace.Route, name, value);
    }

    /// <summary>A parameter of the query string.</summary>
    /// <param name="name">The parameter's name, case-sensitive.</param>
    /// <exception cref="HttpBadRequestException">The query string is not percent-encoded UTF-8.</exception>
    public HttpInput FromQuery(string name) => new(HttpInputPlace.Query, name, Request.Query.GetValues(name));

    /// <summary>A header.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public HttpInput FromHeader(string name) => new(HttpInputPlace.Header, name, Request.Headers[name]);

    /// <summary>A cookie.</summary>
    /// <param name="name">The cookie's name, case-sensitive.</param>
    public HttpInput FromCookie(string name) => new(HttpInputPlace.Cookie, name, Request.Cookies[name]);

    /// <summary>The form that the body is, read once.</summary>
    /// <exception cref="HttpBadRequestException">The body is no form, or a malformed one.</exception>
    public HttpForm Form => _form ??= HttpForm.Read(Request);

    /// <summary>A field of the form that the body is.</summary>
    /// <param name="name">The field's name, case-sensitive.</param>
    /// <exception cref="HttpBadRequestException">The body is no form, or a malformed one.</exception>
    public HttpInput FromForm(string name) => new(HttpInputPlace.Form, name, Form.Fields.GetValues(name));
}
