using Lambda.Routing.Generators.Models.Validation;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What a parameter is bound to.</summary>
/// <param name="Kind">The kind of thing.</param>
/// <param name="Position">The parameter's number.</param>
/// <param name="Name">The parameter's name.</param>
/// <param name="Type">Its qualified type, without the question mark of a nullable reference.</param>
/// <param name="Readable">Its type as people read it.</param>
/// <param name="IsNullable">Whether it takes null.</param>
/// <param name="IsValueType">Whether the type is a value type.</param>
/// <param name="Argument">The attribute's, route value's, header's … name; of a payload that is one of several, its member as it follows the record in code; empty where the kind has none.</param>
/// <param name="Default">The default value as source text; empty for none.</param>
/// <param name="RouteIndex">The number of a route value in its template; -1 for any other kind.</param>
/// <param name="MissingIf">When a payload is missing: a filter's member, <c>=</c> and a value, or several with <c>|</c> between; empty for always there, or unknown.</param>
/// <param name="ReadsItself">Whether a payload's type has a generated reader, so that it needs no <c>JsonSerializerContext</c>.</param>
/// <param name="Text">How an HTTP value becomes the type; null for any other kind.</param>
internal sealed record BindingModel(
    BindingKind Kind,
    int Position,
    string Name,
    string Type,
    string Readable,
    bool IsNullable,
    bool IsValueType,
    string Argument = "",
    string Default = "",
    int RouteIndex = -1,
    string MissingIf = "",
    bool ReadsItself = false,
    TextModel? Text = null)
{
    /// <summary>Where a value comes from that is known when the function starts; null for any other kind.</summary>
    public StartupValueModel? Startup { get; init; }

    /// <summary>Of a payload that a context reads: how much an object must have in common with the type.</summary>
    public PayloadFit Fit { get; init; }

    /// <summary>Of a payload that a context reads: why it cannot; empty where it can.</summary>
    public string Obstacle { get; init; } = "";

    /// <summary>The rules that stand on the parameter, as the expressions that create them.</summary>
    public EquatableArray<string> Rules { get; init; } = EquatableArray<string>.Empty;

    /// <summary>That a payload's type declares rules; null where it declares none.</summary>
    public ValidationModel? Validation { get; init; }

    /// <summary>Whether a <c>JsonSerializerContext</c> must know <see cref="Type"/>.</summary>
    public bool NeedsJson => (IsTyped && !ReadsItself) || Kind == BindingKind.TimeWindow;

    /// <summary>Whether it is a payload of a type that says what is in it.</summary>
    public bool IsTyped => Kind is BindingKind.Payload or BindingKind.RecordPayloadList or BindingKind.HttpBody;
}

internal enum BindingKind
{
    Event,
    Record,
    RecordList,

    /// <summary><c>IReadOnlyList&lt;(TRecord, TPayload)&gt;</c>; <see cref="BindingModel.Type"/> is the payload's.</summary>
    RecordPayloadList,

    /// <summary><c>TimeWindow&lt;TState&gt;</c>; <see cref="BindingModel.Type"/> is the state's.</summary>
    TimeWindow,

    /// <summary>An event or a record inside the record's payload.</summary>
    Inner,
    Payload,
    PayloadText,
    PayloadArray,
    PayloadMemory,
    PayloadStream,
    PayloadJson,
    MessageAttribute,
    CancellationToken,
    InvocationContext,

    /// <summary>What AWS's own packages call the context.</summary>
    AwsContext,
    AwsLogger,

    /// <summary>The whole event as a class of AWS's packages, read by their serializer.</summary>
    AwsEvent,
    StartupValue,
    Service,
    HttpRequest,
    HttpResponse,
    HttpRoute,
    HttpQuery,
    HttpHeader,
    HttpCookie,
    HttpBody,
    HttpForm,
    HttpFormField,
    HttpFormFile,
    HttpClaim,
}
