using System.Text;
using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>
/// The path that <c>aws lambda invoke --endpoint-url</c> posts to
/// (<see href="https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html">Invoke</see>). The function's name is not
/// looked at: there is only one.
/// </summary>
internal sealed class InvokeApi(FunctionInvoker invoker)
{
    public const string BasePath = "/2015-03-31/functions/";
    private const string LastSegment = "/invocations";

    public async Task HandleAsync(HttpContext context)
    {
        if (!context.Request.Path.Value!.EndsWith(LastSegment, StringComparison.Ordinal))
        {
            await Answers.ServiceErrorAsync(context, StatusCodes.Status404NotFound, "UnknownOperationException", "The local runner only invokes.");
            return;
        }
        if (context.Request.Method != "POST")
        {
            await Answers.ServiceErrorAsync(context, StatusCodes.Status405MethodNotAllowed, "MethodNotAllowedException", "Invoke is a POST.");
            return;
        }
        byte[]? body = await RequestBody.ReadAsync(context);
        if (body is null)
        {
            await Answers.ServiceErrorAsync(context, StatusCodes.Status413PayloadTooLarge, "RequestTooLargeException",
                $"The event is larger than {Limits.PayloadBytes} bytes.");
            return;
        }
        if (!TryReadRequest(context.Request.Headers, body, out InvocationRequest request))
        {
            await Answers.ServiceErrorAsync(context, StatusCodes.Status400BadRequest, "InvalidRequestContentException",
                "X-Amz-Client-Context is not base64.");
            return;
        }
        await InvokeAsync(context, request);
    }

    private async Task InvokeAsync(HttpContext context, InvocationRequest request)
    {
        string type = context.Request.Headers["X-Amz-Invocation-Type"] is [{ Length: > 0 } given, ..] ? given : "RequestResponse";
        switch (type)
        {
            case "RequestResponse":
                PendingInvocation invocation = invoker.Start(request);
                await WriteAsync(context, invocation.Id, await invoker.CompleteAsync(invocation));
                break;
            case "Event":
                PendingInvocation queued = invoker.Start(request);
                _ = invoker.CompleteAsync(queued);
                context.Response.Headers["X-Amzn-RequestId"] = queued.Id;
                context.Response.StatusCode = StatusCodes.Status202Accepted;
                break;
            case "DryRun":
                context.Response.StatusCode = StatusCodes.Status204NoContent;
                break;
            default:
                await Answers.ServiceErrorAsync(context, StatusCodes.Status400BadRequest, "InvalidParameterValueException",
                    "X-Amz-Invocation-Type must be RequestResponse, Event or DryRun.");
                break;
        }
    }

    private static async Task WriteAsync(HttpContext context, string id, InvocationOutcome outcome)
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers["X-Amzn-RequestId"] = id;
        headers["X-Amz-Executed-Version"] = FunctionIdentity.Version;
        if (outcome.IsError)
        {
            headers["X-Amz-Function-Error"] = "Unhandled";
        }
        if (outcome.Route is not null)
        {
            headers["Lambda-Routing-Route"] = outcome.Route;
        }
        await Answers.WriteAsync(context, outcome.Body);
    }

    private static bool TryReadRequest(IHeaderDictionary headers, byte[] body, out InvocationRequest request)
    {
        // Lambda hands an empty object to a function that is invoked without a payload.
        request = new InvocationRequest(body.Length == 0 ? "{}"u8.ToArray() : body)
        {
            TenantId = headers["X-Amz-Tenant-Id"],
            TraceId = headers["X-Amzn-Trace-Id"],
        };
        string? clientContext = headers["X-Amz-Client-Context"];
        if (string.IsNullOrEmpty(clientContext))
        {
            return true;
        }
        byte[] decoded = new byte[clientContext.Length];
        bool valid = Convert.TryFromBase64String(clientContext, decoded, out int length);
        // A header is one line; line ends in the JSON are between its tokens, for inside strings they are escaped.
        string json = Encoding.UTF8.GetString(decoded, 0, length).ReplaceLineEndings(" ");
        request = request with { ClientContext = json };
        return valid && !json.Any(char.IsControl);
    }
}
