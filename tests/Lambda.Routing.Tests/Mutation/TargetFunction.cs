using System.Text.Json.Serialization;
using Lambda.Routing.Sqs;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>What every sample's payload is.</summary>
public sealed record Thing(int Id, string Name);

/// <summary>Methods that read all they are given, so that nothing lazy escapes the mutations.</summary>
public sealed class TargetFunction
{
    [SqsBatch(PartialResponses = true)]
    public void Take(Thing thing, SqsMessage message, [FromAttribute("origin")] string? origin)
    {
        Read(thing.Name, message, origin, message.ApproximateReceiveCount, message.SentTimestamp, message.QueueName);
        foreach (KeyValuePair<string, SqsMessageAttribute> attribute in message.MessageAttributes)
        {
            Read(attribute.Key, attribute.Value);
        }
    }

    [S3Trigger]
    public Task File(S3Record record)
    {
        Read(record, record.Object.Key, record.Bucket);
        return Task.CompletedTask;
    }

    [EventBridgeTrigger]
    public void Hear(Thing thing, EventBridgeEvent notice) => Read(thing, notice);

    [ScheduleTrigger]
    public void Sweep(ScheduledEvent due) => Read(due);

    [HttpTrigger("GET /orders/{id}")]
    public Thing? Get(Guid id, string[] expand, [FromHeader("user-agent")] string? agent, [FromCookie("session")] string? session)
    {
        Read(id, expand, agent, session);
        return null;
    }

    [HttpTrigger("POST /things")]
    public Thing Post(Thing thing, ApiGatewayHttpEvent request)
    {
        Read(request, request.RequestContext);
        return thing;
    }

    [HttpTrigger("$default")]
    public HttpResult Other(HttpRequest request)
    {
        Read(request.Path, request.Headers.Count);
        return HttpResult.NoContent();
    }

    // A record's text is made of all its properties.
    private static void Read(params ReadOnlySpan<object?> values)
    {
        foreach (object? value in values)
        {
            _ = value?.ToString();
        }
    }
}

[JsonSerializable(typeof(Thing))]
internal sealed partial class TargetJson : JsonSerializerContext;
