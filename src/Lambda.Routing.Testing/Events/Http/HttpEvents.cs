using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>
/// Requests as API Gateway's HTTP APIs deliver them, with payload format 2.0
/// (<see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html">payload format</see>),
/// or as another service does: <see cref="Of(HttpTestRequest, HttpSources)"/>.
/// </summary>
public static class HttpEvents
{
    private const string Json = "application/json";

    /// <summary>A GET request.</summary>
    /// <param name="path">The path, with a query where it has one: <c>/orders?customer=c-17</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Get(string path) => Of(new HttpTestRequest("GET", path));

    /// <summary>A DELETE request.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Delete(string path) => Of(new HttpTestRequest("DELETE", path));

    /// <summary>A POST request with a JSON document.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <param name="json">The document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Post(string path, string json) => WithJson("POST", path, json);

    /// <summary>A POST request with a value as JSON.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <param name="body">The value.</param>
    /// <param name="typeInfo">The value's JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Post<T>(string path, T body, JsonTypeInfo<T> typeInfo) =>
        WithJson("POST", path, JsonSerializer.Serialize(body, typeInfo));

    /// <summary>A POST request with a value as JSON with the web's defaults.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <param name="body">The value.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    [RequiresUnreferencedCode(WebJson.Trimming)]
    [RequiresDynamicCode(WebJson.Trimming)]
    public static ReadOnlyMemory<byte> Post<T>(string path, T body) => WithJson("POST", path, WebJson.Serialize(body));

    /// <summary>A PUT request with a JSON document.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <param name="json">The document.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Put(string path, string json) => WithJson("PUT", path, json);

    /// <summary>A PUT request with a value as JSON.</summary>
    /// <param name="path">The path, with a query where it has one.</param>
    /// <param name="body">The value.</param>
    /// <param name="typeInfo">The value's JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Put<T>(string path, T body, JsonTypeInfo<T> typeInfo) =>
        WithJson("PUT", path, JsonSerializer.Serialize(body, typeInfo));

    /// <summary>Any request.</summary>
    /// <param name="request">The request.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="ArgumentException">The path does not begin with a slash.</exception>
    public static ReadOnlyMemory<byte> Of(HttpTestRequest request) => Of(request, HttpSources.ApiGatewayHttp);

    /// <summary>Any request, as a service delivers it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="source">The service: one of them.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    /// <exception cref="ArgumentException">The path does not begin with a slash, or <paramref name="source"/> is not one service.</exception>
    public static ReadOnlyMemory<byte> Of(HttpTestRequest request, HttpSources source)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Path.StartsWith('/'))
        {
            throw new ArgumentException("The path of a request begins with a slash.", nameof(request));
        }
        return EventWriter.Write(request, source switch
        {
            HttpSources.ApiGatewayHttp => HttpEventWriter.Write,
            HttpSources.FunctionUrl => HttpEventWriter.WriteFunctionUrl,
            HttpSources.ApiGatewayRest => RestEventWriter.Write,
            HttpSources.LoadBalancer => AlbEventWriter.Write,
            HttpSources.VpcLattice => LatticeEventWriter.Write,
            _ => throw new ArgumentException("A request comes from one service.", nameof(source)),
        });
    }

    private static ReadOnlyMemory<byte> WithJson(string method, string path, string json) =>
        Of(new HttpTestRequest(method, path).WithText(json, Json));
}
