using System.Buffers.Text;
using System.Text;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>What the headers of a <c>next</c> answer say about the invocation. An empty header counts as an absent one.</summary>
internal sealed class InvocationHeaders(LambdaEnvironment environment) : IHeaderSink
{
    private const long MaxUnixMilliseconds = 253_402_300_799_999;

    private readonly CachedText _arn = new();
    private string? _requestId;
    private long? _deadline;
    private string? _invokedFunctionArn;
    private string? _traceId;
    private string? _tenantId;
    private string? _clientContext;
    private string? _cognitoIdentity;

    /// <summary>Why the invocation cannot be handed to a handler; <see langword="null"/> when it can.</summary>
    public HostFailureException? Failure { get; private set; }

    public void Clear()
    {
        _requestId = _invokedFunctionArn = _traceId = _tenantId = _clientContext = _cognitoIdentity = null;
        _deadline = null;
        Failure = null;
    }

    public void Take(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> prefix = "Lambda-Runtime-"u8;
        if (value.IsEmpty || name.Length <= prefix.Length || !Ascii.EqualsIgnoreCase(name[..prefix.Length], prefix))
        {
            return;
        }
        name = name[prefix.Length..];
        if (Ascii.EqualsIgnoreCase(name, "Aws-Request-Id"u8))
        {
            _requestId = Encoding.UTF8.GetString(value);
        }
        else if (Ascii.EqualsIgnoreCase(name, "Deadline-Ms"u8))
        {
            bool valid = Utf8Parser.TryParse(value, out long time, out int digits) && digits == value.Length && time is >= 0 and <= MaxUnixMilliseconds;
            _deadline = valid ? time : null;
        }
        else if (Ascii.EqualsIgnoreCase(name, "Invoked-Function-Arn"u8))
        {
            _invokedFunctionArn = _arn.Decode(value);
        }
        else if (Ascii.EqualsIgnoreCase(name, "Trace-Id"u8))
        {
            _traceId = Encoding.UTF8.GetString(value);
        }
        else if (Ascii.EqualsIgnoreCase(name, "Aws-Tenant-Id"u8))
        {
            _tenantId = Encoding.UTF8.GetString(value);
        }
        else if (Ascii.EqualsIgnoreCase(name, "Client-Context"u8))
        {
            _clientContext = TakeJson(value, "InvalidClientContext", "Lambda-Runtime-Client-Context");
        }
        else if (Ascii.EqualsIgnoreCase(name, "Cognito-Identity"u8))
        {
            _cognitoIdentity = TakeJson(value, "InvalidCognitoIdentity", "Lambda-Runtime-Cognito-Identity");
        }
    }

    /// <exception cref="RuntimeApiException">There is no request id, so that not even a failure could be reported.</exception>
    public InvocationContext ToContext()
    {
        if (_requestId is null)
        {
            throw new RuntimeApiException("The Runtime API sent an event without the header Lambda-Runtime-Aws-Request-Id.");
        }
        if (_deadline is null)
        {
            Failure ??= new HostFailureException("InvalidDeadline", "The header Lambda-Runtime-Deadline-Ms is missing, or is not a time in milliseconds.");
        }
        return new InvocationContext
        {
            RequestId = _requestId,
            Deadline = _deadline is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : DateTimeOffset.MaxValue,
            InvokedFunctionArn = _invokedFunctionArn,
            TraceId = _traceId,
            TenantId = _tenantId,
            ClientContext = _clientContext,
            CognitoIdentity = _cognitoIdentity,
            FunctionName = environment.FunctionName,
            FunctionVersion = environment.FunctionVersion,
            MemoryLimitInMB = environment.MemoryLimitInMB,
            LogGroupName = environment.LogGroupName,
            LogStreamName = environment.LogStreamName,
        };
    }

    private string? TakeJson(ReadOnlySpan<byte> value, string reason, string header)
    {
        switch (JsonDocumentKind.Of(value))
        {
            case JsonKind.Object:
                return Encoding.UTF8.GetString(value);
            case JsonKind.Null:
                return null;
            default:
                Failure = new HostFailureException(reason, $"The header {header} is not a JSON object.");
                return null;
        }
    }
}
