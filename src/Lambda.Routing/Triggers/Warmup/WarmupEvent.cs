namespace Lambda.Routing;

/// <summary>A ping that keeps an execution environment alive and asks for nothing.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html">execution environment lifecycle</see>.</remarks>
public abstract record WarmupEvent : JsonEvent
{
    private protected WarmupEvent()
    {
    }
}
