namespace Lambda.Routing.Http;

/// <summary>What a handler answers to an HTTP request.</summary>
public sealed class HttpResult;
