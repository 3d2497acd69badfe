using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>What becomes of an event that a client published: what an <see cref="AppSyncEventsTriggerAttribute"/> method returns.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">direct data source integrations using Lambda</see>.</remarks>
public sealed record AppSyncPublishResult : IJsonResult<AppSyncPublishResult>
{
    private UnwrittenJson? _json;

    private AppSyncPublishResult()
    {
    }

    /// <summary>Nobody gets the event.</summary>
    public static AppSyncPublishResult Dropped { get; } = new();

    /// <summary>What subscribers get, as JSON; empty where they get nothing.</summary>
    public ReadOnlyMemory<byte> Payload { get; private init; }

    /// <summary>Why nobody gets the event, for the client to read; <see langword="null"/> where nothing went wrong.</summary>
    public string? Problem { get; private init; }

    /// <summary>Subscribers get the event as it was published.</summary>
    /// <param name="message">The event.</param>
    public static AppSyncPublishResult Unchanged(AppSyncMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new() { Payload = message.Payload.IsMissing ? "null"u8.ToArray() : message.Payload.GetBytes() };
    }

    /// <summary>Subscribers get a value, written by the <c>JsonSerializerContext</c> of the function that knows its type.</summary>
    /// <typeparam name="T">The type that a context lists, or that a listed type reaches.</typeparam>
    /// <param name="value">The value.</param>
    public static AppSyncPublishResult Json<[WrittenAsJson] T>(T value) => new() { _json = new UnwrittenJson(value, typeof(T)) };

    /// <summary>Subscribers get a value.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="type">The value's JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public static AppSyncPublishResult Json<T>(T value, JsonTypeInfo<T> type) => new() { Payload = new UnwrittenJson(value, typeof(T)).Write(type) };

    /// <summary>Nobody gets the event, and the client that published it learns why.</summary>
    /// <param name="message">What the client reads.</param>
    public static AppSyncPublishResult Error(string message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new() { Problem = message };
    }

    AppSyncPublishResult IJsonResult<AppSyncPublishResult>.Written(Func<Type, JsonTypeInfo?> contracts) =>
        _json is null ? this : new() { Payload = _json.Write(contracts) };
}
