using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>The services that can stream responses, for <see cref="HttpStreamingAttribute"/>.</summary>
[Flags]
public enum HttpStreamingSources
{
    /// <summary>None: every response is collected.</summary>
    None = 0,

    /// <summary>The function's own URL.</summary>
    [Selects(typeof(FunctionUrlEvent))]
    FunctionUrl = 1,

    /// <summary>API Gateway REST APIs.</summary>
    [Selects(typeof(ApiGatewayRestEvent))]
    ApiGatewayRest = 2,
}
