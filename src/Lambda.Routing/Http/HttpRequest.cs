namespace Lambda.Routing.Http;

/// <summary>An HTTP request in the shape that every HTTP source shares.</summary>
public sealed class HttpRequest;
