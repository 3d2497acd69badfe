using System.Globalization;
using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>
/// The Runtime API that a function process talks to
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</see>).
/// </summary>
internal sealed class RuntimeApi(InvocationQueue queue, FunctionIdentity identity)
{
    public const string BasePath = "/2018-06-01/runtime/";

    /// <summary>How the function said that it could not start; <see langword="null"/> when it did not.</summary>
    public InvocationOutcome? InitError { get; private set; }

    public Task HandleAsync(HttpContext context)
    {
        string[] path = context.Request.Path.Value![BasePath.Length..].Split('/');
        return (context.Request.Method, path) switch
        {
            ("GET", ["invocation", "next"]) => NextAsync(context),
            ("POST", ["invocation", { Length: > 0 } id, "response"]) => AnswerAsync(context, id, isError: false),
            ("POST", ["invocation", { Length: > 0 } id, "error"]) => AnswerAsync(context, id, isError: true),
            ("POST", ["init", "error"]) => InitErrorAsync(context),
            (_, ["invocation", "next"] or ["invocation", _, "response" or "error"] or ["init", "error"]) =>
                Answers.RuntimeErrorAsync(context, StatusCodes.Status405MethodNotAllowed, "MethodNotAllowed", "The path knows another method."),
            _ => Answers.RuntimeErrorAsync(context, StatusCodes.Status404NotFound, "NotFound", "The local Runtime API has no such path."),
        };
    }

    private async Task NextAsync(HttpContext context)
    {
        PendingInvocation invocation = await queue.NextAsync(context.RequestAborted);
        IHeaderDictionary headers = context.Response.Headers;
        headers["Lambda-Runtime-Aws-Request-Id"] = invocation.Id;
        headers["Lambda-Runtime-Deadline-Ms"] = invocation.Deadline.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        headers["Lambda-Runtime-Invoked-Function-Arn"] = identity.Arn;
        SetIfAny("Lambda-Runtime-Trace-Id", invocation.Request.TraceId);
        SetIfAny("Lambda-Runtime-Client-Context", invocation.Request.ClientContext);
        SetIfAny("Lambda-Runtime-Aws-Tenant-Id", invocation.Request.TenantId);
        await Answers.WriteAsync(context, invocation.Request.Event);

        void SetIfAny(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
            {
                headers[name] = value;
            }
        }
    }

    private async Task AnswerAsync(HttpContext context, string id, bool isError)
    {
        ILiveAnswer? live = context.Request.Headers["Lambda-Runtime-Function-Response-Mode"] == "streaming" ? queue.LiveAnswerTo(id) : null;
        byte[]? body = live is null ? await RequestBody.ReadAsync(context) : await StreamedBody.PassOnAsync(context, live);
        string? route = context.Request.Headers["Lambda-Routing-Route"];
        if (StreamedBody.ErrorIn(context) is { } error)
        {
            (isError, body) = (true, error);
        }
        InvocationOutcome outcome = body is null
            ? InvocationOutcome.Undelivered("Function.ResponseSizeTooLarge",
                $"Response payload size exceeded maximum allowed payload size ({Limits.PayloadBytes} bytes).") with
            {
                Delivered = true,
                Route = route,
            }
            : new InvocationOutcome(isError, body) { Route = route };
        Task answer = queue.Answer(id, outcome) switch
        {
            AnswerStatus.Unknown => Answers.RuntimeErrorAsync(
                context, StatusCodes.Status400BadRequest, "InvalidRequestID", "Invalid request ID"),
            AnswerStatus.AlreadyAnswered => Answers.RuntimeErrorAsync(
                context, StatusCodes.Status403Forbidden, "InvalidStateTransition", "The invocation has its answer already."),
            _ when body is null => Answers.RuntimeErrorAsync(
                context, StatusCodes.Status413PayloadTooLarge, "RequestEntityTooLarge",
                $"Exceeded maximum allowed payload size ({Limits.PayloadBytes} bytes)."),
            _ => Answers.AcceptedAsync(context),
        };
        await answer;
    }

    private async Task InitErrorAsync(HttpContext context)
    {
        if (queue.Initialized)
        {
            await Answers.RuntimeErrorAsync(
                context, StatusCodes.Status403Forbidden, "InvalidStateTransition", "The function has started already.");
            return;
        }
        byte[]? body = await RequestBody.ReadAsync(context);
        InitError = new InvocationOutcome(true, body ?? []) { Delivered = false };
        await Answers.AcceptedAsync(context);
    }
}
