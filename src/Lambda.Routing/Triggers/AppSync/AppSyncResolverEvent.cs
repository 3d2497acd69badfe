using System.Text.Json.Serialization;
using Lambda.Routing.AppSync;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A field of a GraphQL API that AWS AppSync wants resolved; also in the shape of an AWS Amplify function (<c>@function</c>).</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference-js.html">context object reference</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[Source("appsync-resolver", Trigger = FunctionTrigger.Http)]
[AwsEventClass("Amazon.Lambda.AppSyncEvents.AppSyncResolverEvent")]
[Shape("info.fieldName")]
[Shape("typeName", "fieldName", "arguments", "!info")]
[AnswerRequired]
[PayloadPath("arguments")]
public sealed partial record AppSyncResolverEvent : IEvent<AppSyncResolverEvent>, IPayloadCarrier
{
    /// <summary>The field's arguments, as an object.</summary>
    [Discriminator]
    public Payload Arguments { get; init; }

    /// <summary>Who asks; <see langword="null"/> where the API is called with an API key.</summary>
    [ReadWith(typeof(IdentityReader))]
    public AppSyncIdentity? Identity { get; init; }

    /// <summary>The object that the field belongs to, as its own resolver gave it; missing for a field of <c>Query</c>, <c>Mutation</c> or <c>Subscription</c>.</summary>
    public Payload Source { get; init; }

    /// <summary>The HTTP request.</summary>
    public AppSyncRequest? Request { get; init; }

    /// <summary>What the function before this one in a pipeline gave; <see langword="null"/> for the first, and outside of pipelines.</summary>
    public AppSyncPrevious? Prev { get; init; }

    /// <summary>What the query asks for; <see langword="null"/> in AWS Amplify's shape.</summary>
    [Discriminator]
    public AppSyncInfo? Info { get; init; }

    /// <summary>What the functions of a pipeline hand on to each other, as an object.</summary>
    public Payload Stash { get; init; }

    /// <summary>The result so far, where a response handler calls the function.</summary>
    public Payload Result { get; init; }

    /// <summary>The error so far, where a response handler calls the function.</summary>
    public Payload Error { get; init; }

    /// <summary>The errors that were added so far.</summary>
    public Payload OutErrors { get; init; }

    /// <summary>Of AWS Amplify's shape: the type that the field belongs to. <see cref="TypeName"/> is there in both.</summary>
    [Discriminator]
    [JsonPropertyName("typeName")]
    public partial string? AmplifyTypeName { get; init; }

    /// <summary>Of AWS Amplify's shape: the field. <see cref="FieldName"/> is there in both.</summary>
    [Discriminator]
    [JsonPropertyName("fieldName")]
    public partial string? AmplifyFieldName { get; init; }

    /// <summary>The type that the field belongs to.</summary>
    [JsonPropertyName("info.parentTypeName")]
    public string? TypeName => Info is { } info ? info.ParentTypeName : AmplifyTypeName;

    /// <summary>The field.</summary>
    [JsonPropertyName("info.fieldName")]
    public string? FieldName => Info is { } info ? info.FieldName : AmplifyFieldName;

    /// <summary>The field's arguments.</summary>
    public Payload Payload => Arguments;
}
