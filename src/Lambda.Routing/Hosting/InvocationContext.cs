namespace Lambda.Routing;

/// <summary>What Lambda says about one invocation, beside its event. Bind it as a handler parameter.</summary>
/// <remarks>Source: the headers of the Runtime API's <c>next</c> answer and the function's environment
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</see>,
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">environment variables</see>).</remarks>
public sealed record InvocationContext
{
    /// <summary>The invocation's id. A retry of an asynchronous event has the same one.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>When Lambda ends the invocation, in UTC; <see cref="DateTimeOffset.MaxValue"/> where nobody says, as in a test.</summary>
    public DateTimeOffset Deadline { get; init; } = DateTimeOffset.MaxValue;

    /// <summary>The ARN that was invoked, with the alias or version if one was named.</summary>
    public string? InvokedFunctionArn { get; init; }

    /// <summary>The X-Ray trace header, <c>Root=1-…;Parent=…;Sampled=1</c>; <see langword="null"/> when tracing is off.</summary>
    public string? TraceId { get; init; }

    /// <summary>The tenant, for functions with tenant isolation.</summary>
    public string? TenantId { get; init; }

    /// <summary>The client context as the invoker sent it: a JSON document, untrusted.</summary>
    public string? ClientContext { get; init; }

    /// <summary>The Cognito identity of a mobile SDK's invocation, as a JSON document.</summary>
    public string? CognitoIdentity { get; init; }

    /// <summary>The function's name (<c>AWS_LAMBDA_FUNCTION_NAME</c>).</summary>
    public string? FunctionName { get; init; }

    /// <summary>The function's version (<c>AWS_LAMBDA_FUNCTION_VERSION</c>).</summary>
    public string? FunctionVersion { get; init; }

    /// <summary>The function's memory in MB (<c>AWS_LAMBDA_FUNCTION_MEMORY_SIZE</c>); <see langword="null"/> when the environment does not say.</summary>
    public int? MemoryLimitInMB { get; init; }

    /// <summary>The CloudWatch log group (<c>AWS_LAMBDA_LOG_GROUP_NAME</c>).</summary>
    public string? LogGroupName { get; init; }

    /// <summary>The CloudWatch log stream (<c>AWS_LAMBDA_LOG_STREAM_NAME</c>).</summary>
    public string? LogStreamName { get; init; }

    /// <summary>The time left until <see cref="Deadline"/>; zero once it has passed.</summary>
    public TimeSpan RemainingTime
    {
        get
        {
            TimeSpan left = Deadline - DateTimeOffset.UtcNow;
            return left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }
}
