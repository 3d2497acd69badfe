namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What becomes of the value that a handler returns for one source.</summary>
/// <param name="Kind">The kind of answer.</param>
/// <param name="Type">The qualified type of a typed response, or of one record's result; empty otherwise.</param>
/// <param name="Value">What the handler returns; of <see cref="AnswerKind.ResultList"/>, what its list holds.</param>
internal sealed record AnswerModel(AnswerKind Kind, string Type, ReturnModel Value)
{
    /// <summary>Whether it may hold a value that is written only now, by a contract of the user's <c>JsonSerializerContext</c>s.</summary>
    public bool HoldsJson { get; init; }

    /// <summary>Whether bytes and streams are whatever the handler wants, and not the JSON that a service asks for.</summary>
    public bool IsRaw { get; init; }

    /// <summary>Whether a <c>JsonSerializerContext</c> must know the value's type.</summary>
    public bool NeedsJson => Value.Value switch
    {
        ReturnValue.Json => Kind is AnswerKind.Json or AnswerKind.Http || IsJsonResult,
        ReturnValue.Sequence => true,
        ReturnValue.Events => Value.Type.Length > 0,
        _ => false,
    };

    /// <summary>Whether a record's result is JSON of the user's own.</summary>
    public bool IsJsonResult => Kind is AnswerKind.Result or AnswerKind.ResultList && Type == JsonAnswer;

    public const string JsonAnswer = "global::Lambda.Routing.Declaring.JsonAnswer";
}

internal enum AnswerKind
{
    /// <summary>Nobody waits for it, or there is none.</summary>
    None,

    /// <summary>It is the answer, as JSON of the user's own.</summary>
    Json,

    /// <summary>It becomes an HTTP response.</summary>
    Http,

    /// <summary>It is, or converts to, a response that the event type writes.</summary>
    Response,

    /// <summary>It is, converts to, or (as nothing) stands for a response that is reported elsewhere.</summary>
    Report,

    /// <summary>There is none, and the event type writes the answer of its own.</summary>
    Default,

    /// <summary>It names the records of a list that failed.</summary>
    Failures,

    /// <summary>It is the state of a time window.</summary>
    WindowState,

    /// <summary>It is the state of a time window and the records that failed.</summary>
    WindowResult,

    /// <summary>It is the answer, as the serializer of AWS's packages writes it.</summary>
    Aws,

    /// <summary>It is one record's result.</summary>
    Result,

    /// <summary>It holds the results of a list of records.</summary>
    ResultList,
}
