using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>
/// The client context of a mobile SDK's invocation, between the document that Lambda hands over and the members that AWS's
/// packages make of it.
/// </summary>
/// <remarks>Source: the header <c>Lambda-Runtime-Client-Context</c> of the
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</see>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed record ClientContextDocument
{
    /// <summary>The id of the app's installation.</summary>
    public string? InstallationId { get; init; }

    /// <summary>The app's title.</summary>
    public string? AppTitle { get; init; }

    /// <summary>The app's version, as people read it.</summary>
    public string? AppVersionName { get; init; }

    /// <summary>The app's version, as programs compare it.</summary>
    public string? AppVersionCode { get; init; }

    /// <summary>The name of the app's package.</summary>
    public string? AppPackageName { get; init; }

    /// <summary>What the app adds of its own; a value that is no string is its JSON.</summary>
    public IDictionary<string, string>? Custom { get; init; }

    /// <summary>What the app says of its environment; a value that is no string is its JSON.</summary>
    public IDictionary<string, string>? Environment { get; init; }

    /// <summary>Reads the document; <see langword="null"/> where there is none.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public static ClientContextDocument? Read(string? json)
    {
        if (string.IsNullOrEmpty(json))
        {
            return null;
        }
        using var document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement, client = Member(root, "client");
        return new ClientContextDocument
        {
            InstallationId = Text(client, "installation_id"),
            AppTitle = Text(client, "app_title"),
            AppVersionName = Text(client, "app_version_name"),
            AppVersionCode = Text(client, "app_version_code"),
            AppPackageName = Text(client, "app_package_name"),
            Custom = Values(root, "custom"),
            Environment = Values(root, "env"),
        };
    }

    /// <summary>A text of the document that identifies a Cognito user, by either of its two names.</summary>
    /// <param name="json">The document.</param>
    /// <param name="name">The member's name.</param>
    /// <param name="other">Its other name.</param>
    /// <exception cref="JsonException">The document is no JSON.</exception>
    public static string? TextOf(string json, string name, string other)
    {
        using var document = JsonDocument.Parse(json);
        return Text(document.RootElement, name) ?? Text(document.RootElement, other);
    }

    /// <summary>Writes a Cognito identity as Lambda hands it over.</summary>
    /// <param name="identityId">The identity.</param>
    /// <param name="identityPoolId">Its pool.</param>
    public static string WriteIdentity(string? identityId, string? identityPoolId) => Written(writer =>
    {
        writer.WriteString("cognitoIdentityId", identityId);
        writer.WriteString("cognitoIdentityPoolId", identityPoolId);
    });

    /// <summary>Writes the document.</summary>
    public string Write() => Written(writer =>
    {
        writer.WriteStartObject("client");
        writer.WriteString("installation_id", InstallationId);
        writer.WriteString("app_title", AppTitle);
        writer.WriteString("app_version_name", AppVersionName);
        writer.WriteString("app_version_code", AppVersionCode);
        writer.WriteString("app_package_name", AppPackageName);
        writer.WriteEndObject();
        Write(writer, "custom", Custom);
        Write(writer, "env", Environment);
    });

    private static string Written(Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter writer, string name, IDictionary<string, string>? values)
    {
        writer.WriteStartObject(name);
        foreach ((string key, string value) in values ?? new Dictionary<string, string>())
        {
            writer.WriteString(key, value);
        }
        writer.WriteEndObject();
    }

    private static JsonElement Member(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : default;

    private static string? Text(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: not (JsonValueKind.Undefined or JsonValueKind.Null) } member ? Text(member) : null;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private static Dictionary<string, string> Values(JsonElement root, string name)
    {
        var values = new Dictionary<string, string>();
        if (Member(root, name) is { ValueKind: JsonValueKind.Object } members)
        {
            foreach (JsonProperty member in members.EnumerateObject())
            {
                values[member.Name] = Text(member.Value);
            }
        }
        return values;
    }
}
