namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What a handler method returns.</summary>
/// <param name="Wrapper">Whether and how the value must be awaited.</param>
/// <param name="Value">What the value is.</param>
/// <param name="Type">The value's qualified type; empty where there is none.</param>
/// <param name="Readable">The value's type as people read it.</param>
/// <param name="IsNullable">Whether the value may be null.</param>
internal sealed record ReturnModel(ReturnWrapper Wrapper, ReturnValue Value, string Type, string Readable, bool IsNullable)
{
    public bool IsAwaitable => Wrapper != ReturnWrapper.None;
}

internal enum ReturnWrapper
{
    None,
    Task,
    ValueTask,
}

internal enum ReturnValue
{
    Nothing,

    /// <summary>Serialised through the user's <c>JsonSerializerContext</c>.</summary>
    Json,
    Text,
    Bytes,
    Stream,
    JsonElement,
    HttpResult,
    BatchFailures,

    /// <summary>Bytes that say what they are.</summary>
    RawResponse,

    /// <summary>Of an HTTP handler: an asynchronous sequence, whose elements become a JSON array; the type is theirs.</summary>
    Sequence,

    /// <summary>Of an HTTP handler: server-sent events; the type is their data's, empty for text.</summary>
    Events,
}
