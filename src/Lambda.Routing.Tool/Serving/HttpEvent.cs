using System.Text.Unicode;
using Lambda.Routing.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Makes a service's event of a request that came in over HTTP.</summary>
internal static class HttpEvent
{
    public static ReadOnlyMemory<byte> Of(HttpContext context, byte[] body, HttpSources source)
    {
        HttpRequest request = Request(context, body);
        return HttpEvents.Of(new HttpTestRequest(request.Method, request.Target)
        {
            Headers = request.Headers,
            Cookies = request.Cookies,
            Body = body,
            // Services decide by the media type; what is no text can travel in no other way.
            IsBinary = !Utf8.IsValid(body),
            MultiValueHeaders = true,
        }, source);
    }

    private static HttpRequest Request(HttpContext context, byte[] body)
    {
        // As the client wrote it: the framework's own path is decoded.
        string target = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        string[] cookies = [];
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues values) in context.Request.Headers)
        {
            if (name.Equals("Cookie", StringComparison.OrdinalIgnoreCase))
            {
                cookies = [.. values.SelectMany(value => value!.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
            }
            else if (!name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            {
                headers[name] = string.Join(',', values.AsEnumerable());
            }
        }
        if (body.Length > 0)
        {
            headers["Content-Length"] = body.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        return new HttpRequest(context.Request.Method, target.StartsWith('/') ? target : "/", headers, cookies);
    }

    private sealed record HttpRequest(string Method, string Target, Dictionary<string, string> Headers, string[] Cookies);
}
