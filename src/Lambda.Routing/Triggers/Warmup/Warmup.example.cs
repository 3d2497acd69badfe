using Lambda.Routing;

namespace Examples.Warmup;

/// <summary>Lets pings pass by all other methods.</summary>
public static class Heater
{
    /// <summary>Pings of known tools, and of a schedule of one's own whose input is {"ping": "keep-warm"}.</summary>
    [WarmupTrigger]
    [WarmupTrigger("ping = keep-warm")]
    public static void Warm()
    {
    }
}
