using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>Makes the request of payload format 2.0.</summary>
internal static class RequestReader
{
    public static string RawPathOf(IPayloadVersion2 @event) => @event.RawPath ?? @event.RequestContext.Http.Path ?? "/";

    /// <param name="event">The event.</param>
    /// <param name="path">The path without what stands before routes.</param>
    /// <param name="body">The body as it arrived.</param>
    public static HttpRequest ToRequest(IPayloadVersion2 @event, string path, Payload body)
    {
        RequestContext context = @event.RequestContext;
        return new HttpRequest
        {
            Method = context.Http.Method,
            RawPath = RawPathOf(@event),
            Path = path,
            RawQueryString = @event.RawQueryString,
            // A hand-written event often has only the decoded parameters.
            Query = string.IsNullOrEmpty(@event.RawQueryString) && @event.QueryStringParameters.Count > 0 ? new HttpQuery(@event.QueryStringParameters) : null,
            Headers = new HttpHeaders(@event.Headers),
            Cookies = @event.Cookies.Count > 0 ? HttpCookies.Parse(@event.Cookies) : null,
            Body = body,
            IsBase64Encoded = @event.IsBase64Encoded,
            Host = context.DomainName,
            Protocol = context.Http.Protocol,
            SourceIp = context.Http.SourceIp,
            UserAgent = context.Http.UserAgent,
            RequestId = context.RequestId,
            Time = context.TimeEpoch,
            Caller = CallerReader.Read(context),
        };
    }
}
