using System.Buffers;
using System.Collections.ObjectModel;
using Lambda.Routing.AppSync;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A call of an API of AWS AppSync that an authorizer decides about.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html#aws-lambda-authorization">AWS Lambda authorization</see>
/// and <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/configure-event-api-auth.html">that of Event APIs</see>.
/// </remarks>
[EventType]
[Source("appsync-authorizer", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.AppSyncEvents.AppSyncAuthorizerEvent")]
[Shape("authorizationToken", "requestContext.apiId", "!type")]
public sealed partial record AppSyncAuthorizerEvent : IRespondingEvent<AppSyncAuthorizerEvent, AppSyncAuthorization>
{
    /// <summary>The value of the header <c>Authorization</c>.</summary>
    [Discriminator]
    public required partial string AuthorizationToken { get; init; }

    /// <summary>What is called.</summary>
    [Discriminator]
    public required AppSyncAuthorizerContext RequestContext { get; init; }

    /// <summary>The headers of the request, by their names in lower case.</summary>
    public IReadOnlyDictionary<string, string> RequestHeaders { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AppSyncAuthorizerEvent @event, AppSyncAuthorization response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(@event);
        ArgumentNullException.ThrowIfNull(response);
        AuthorizationWriter.Write(response, isEventApi: @event.RequestContext.Operation is not null, output);
    }
}
