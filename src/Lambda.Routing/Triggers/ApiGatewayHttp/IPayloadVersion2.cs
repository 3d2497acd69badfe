namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>What the events of payload format 2.0 have in common, whichever service sends them.</summary>
internal interface IPayloadVersion2
{
    string? RawPath { get; }

    string? RawQueryString { get; }

    IReadOnlyList<string> Cookies { get; }

    IReadOnlyDictionary<string, string> Headers { get; }

    IReadOnlyDictionary<string, string> QueryStringParameters { get; }

    RequestContext RequestContext { get; }

    bool IsBase64Encoded { get; }
}
