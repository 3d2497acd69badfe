using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tool.TestFunction;

/// <summary>Does what the event says: <c>{"do":"throw"}</c>.</summary>
internal sealed class ObedientFunction : IFunction
{
    public ObedientFunction()
    {
        if (Environment.GetEnvironmentVariable("TEST_FUNCTION_FAILS_AT_START") is not null)
        {
            throw new InvalidOperationException("there is no store");
        }
    }

    public bool RetainsEvents => true;

    public async ValueTask InvokeAsync(Invocation invocation)
    {
        using var document = JsonDocument.Parse(invocation.Event);
        if (AnswerTo(document.RootElement) is { } answer)
        {
            answer(invocation);
            return;
        }
        switch (document.RootElement.GetProperty("do").GetString())
        {
            case "throw":
                invocation.Route = "sqs Desk.Take";
                throw new InvalidOperationException("nothing doing");
            case "lose-folder":
                DirectoryInfo folder = Directory.CreateTempSubdirectory();
                Environment.CurrentDirectory = folder.FullName;
                folder.Delete();
                throw new InvalidOperationException("there is no folder");
            case "die":
                Environment.Exit(7);
                break;
            case "sleep":
                await Task.Delay(Timeout.Infinite);
                break;
            case "pid":
                Answer(invocation, Environment.ProcessId.ToString(CultureInfo.InvariantCulture));
                break;
            default:
                invocation.Route = "sqs Desk.Take,Desk.Other";
                Answer(invocation, Encoding.UTF8.GetString(invocation.Event.Span));
                break;
        }
    }

    /// <summary>Who answers a request; <see langword="null"/> for an event that is none.</summary>
    private static Action<Invocation>? AnswerTo(JsonElement @event) =>
        @event.TryGetProperty("rawPath", out _) ? AnswerHttp<FunctionUrlEvent>
        : !@event.TryGetProperty("requestContext", out JsonElement context) ? null
        : context.TryGetProperty("elb", out _) ? AnswerHttp<AlbEvent>
        : context.TryGetProperty("serviceNetworkArn", out _) ? AnswerHttp<VpcLatticeEvent>
        : AnswerHttp<ApiGatewayRestEvent>;

    /// <summary>Says what it sees of a request; a path may ask for more.</summary>
    private static void AnswerHttp<TEvent>(Invocation invocation) where TEvent : IHttpEvent<TEvent>
    {
        TEvent @event = EventReader.ReadDocument<TEvent>(invocation.Event);
        HttpRequest request = @event.ToRequest();
        invocation.Route = "http Desk.Take";
        @event.WriteResponse(request.Path switch
        {
            "/throw" => throw new InvalidOperationException("nothing doing"),
            "/bytes" => HttpResult.Bytes(request.Body.GetBytes(), "image/png", 201).WithCookie(new HttpCookie("a", "1")).WithCookie(new HttpCookie("b", "2")),
            _ => HttpResult.Text(
                $"{request.Method} {request.RawPath}?{request.RawQueryString} {request.Headers["x-tenant"]} {string.Join(',', request.Cookies.Select(cookie => cookie.Key))} {request.ContentType} {request.Body.GetString()}")
                .WithHeader("X-Seen", "yes"),
        }, invocation.Response);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static void Answer(Invocation invocation, string json) => invocation.Response.Write(Encoding.UTF8.GetBytes(json));
}
