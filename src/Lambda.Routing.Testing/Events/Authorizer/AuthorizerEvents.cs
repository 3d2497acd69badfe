namespace Lambda.Routing.Testing;

/// <summary>
/// What API Gateway asks its Lambda authorizers
/// (<see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-lambda-authorizer-input.html">input of authorizers</see>).
/// </summary>
public static class AuthorizerEvents
{
    /// <summary>A REST API asks about a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="path">The path that the client wants to GET.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Token(string token, string path = "/orders") => EventWriter.Write((token, path), static (writer, all) =>
    {
        writer.WriteString("type", "TOKEN");
        writer.WriteString("methodArn", ArnOf("GET", all.path));
        writer.WriteString("authorizationToken", all.token);
    });

    /// <summary>A REST API asks about a request.</summary>
    /// <param name="request">The request; its body and cookies are left out.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Request(HttpTestRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EventWriter.Write(request, static (writer, request) =>
        {
            (string path, string query) = HttpTestParts.Divide(request);
            writer.WriteString("type", "REQUEST");
            writer.WriteString("methodArn", ArnOf(request.Method, path));
            writer.WriteString("resource", path);
            writer.WriteString("path", path);
            writer.WriteString("httpMethod", request.Method);
            writer.WriteMap("headers", HttpTestParts.Headers(request));
            writer.WriteMap("queryStringParameters", HttpTestParts.Last(HttpTestParts.Lists(query, decode: true)));
            writer.WriteStartObject("requestContext");
            writer.WriteString("resourcePath", path);
            writer.WriteString("httpMethod", request.Method);
            writer.WriteString("stage", "test");
            writer.WriteEndObject();
        });
    }

    /// <summary>An HTTP API asks about a request, in payload format 2.0.</summary>
    /// <param name="request">The request; its body is left out.</param>
    /// <param name="identitySource">The values of the identity sources.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Http(HttpTestRequest request, params ReadOnlySpan<string> identitySource)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EventWriter.Write((request, sources: identitySource.ToArray()), static (writer, all) =>
        {
            (string path, _) = HttpTestParts.Divide(all.request);
            writer.WriteString("type", "REQUEST");
            writer.WriteString("routeArn", ArnOf(all.request.Method, path));
            writer.WriteStartArray("identitySource");
            foreach (string source in all.sources)
            {
                writer.WriteStringValue(source);
            }
            writer.WriteEndArray();
            HttpEventWriter.Write(writer, all.request with { Body = default });
        });
    }

    private static string ArnOf(string method, string path) => TestAccount.Arn("execute-api", $"exampleapi/test/{method}{path}");
}
