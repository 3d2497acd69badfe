using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>The services that deliver HTTP requests, for <see cref="HttpTriggerAttribute.Sources"/>.</summary>
[Flags]
public enum HttpSources
{
    /// <summary>All of them, and whatever else attached itself to the trigger.</summary>
    All = 0,

    /// <summary>API Gateway HTTP APIs with payload format 2.0.</summary>
    [Selects(typeof(ApiGatewayHttpEvent))]
    ApiGatewayHttp = 1,

    /// <summary>API Gateway REST APIs, and HTTP APIs with payload format 1.0.</summary>
    [Selects(typeof(ApiGatewayRestEvent))]
    ApiGatewayRest = 2,

    /// <summary>Application Load Balancers.</summary>
    [Selects(typeof(AlbEvent))]
    LoadBalancer = 4,

    /// <summary>Functions' own URLs.</summary>
    [Selects(typeof(FunctionUrlEvent))]
    FunctionUrl = 8,

    /// <summary>Amazon VPC Lattice, both versions of the event's structure.</summary>
    [Selects(typeof(VpcLatticeEvent), typeof(VpcLatticeV1Event))]
    VpcLattice = 16,
}
