using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// Events of Amazon Cognito user pools
/// (<see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda triggers</see>).
/// </summary>
public static partial class CognitoEvents
{
    private const string UserPool = TestAccount.Region + "_Sample123";

    /// <summary>An event of any trigger.</summary>
    /// <param name="triggerSource">The trigger and the operation: <c>PostConfirmation_ConfirmForgotPassword</c>.</param>
    /// <param name="userName">The user's name in the user pool.</param>
    /// <param name="attributes">The user's attributes.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(string triggerSource, string userName, params IEnumerable<KeyValuePair<string, string>> attributes) =>
        Write(triggerSource, userName, attributes, request: null, response: null);

    /// <summary>Somebody signs up.</summary>
    /// <param name="userName">The name.</param>
    /// <param name="attributes">The attributes.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> PreSignUp(string userName, params IEnumerable<KeyValuePair<string, string>> attributes) =>
        Write("PreSignUp_SignUp", userName, attributes, request: null, static writer =>
        {
            writer.WriteBoolean("autoConfirmUser", false);
            writer.WriteBoolean("autoVerifyEmail", false);
            writer.WriteBoolean("autoVerifyPhone", false);
        });

    /// <summary>Tokens are about to be issued, in version 1 of the event.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="groups">The user's groups.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> PreTokenGeneration(string userName, params string[] groups) =>
        Write("TokenGeneration_Authentication", userName, [], writer => WriteGroups(writer, groups), static writer => writer.WriteNull("claimsOverrideDetails"));

    /// <summary>Tokens are about to be issued, in version 2 of the event.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="groups">The user's groups.</param>
    /// <param name="scopes">The access token's scopes.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> PreTokenGenerationV2(string userName, IEnumerable<string> groups, IEnumerable<string> scopes)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(scopes);
        return Write("TokenGeneration_Authentication", userName, [], writer =>
        {
            WriteGroups(writer, groups);
            WriteList(writer, "scopes", scopes);
        }, static writer => writer.WriteNull("claimsAndScopeOverrideDetails"), "2");
    }

    /// <summary>Somebody whom the user pool does not know signs in.</summary>
    /// <param name="userName">The name.</param>
    /// <param name="password">The password.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> UserMigration(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(password);
        return Write("UserMigration_Authentication", userName, [], writer => writer.WriteString("password", password), response: null);
    }

    /// <summary>A message is about to be sent.</summary>
    /// <param name="userName">The user's name.</param>
    /// <param name="triggerSource">The operation: <c>CustomMessage_ForgotPassword</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> CustomMessage(string userName, string triggerSource = "CustomMessage_SignUp") =>
        Write(triggerSource, userName, [], static writer =>
        {
            writer.WriteString("codeParameter", "{####}");
            writer.WriteString("usernameParameter", "{username}");
            writer.WriteString("linkParameter", "{##Click##}");
        }, response: null);

    private static ReadOnlyMemory<byte> Write(
        string triggerSource, string userName, IEnumerable<KeyValuePair<string, string>> attributes,
        Action<Utf8JsonWriter>? request, Action<Utf8JsonWriter>? response, string version = "1")
    {
        ArgumentException.ThrowIfNullOrEmpty(triggerSource);
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentNullException.ThrowIfNull(attributes);
        return EventWriter.Write((triggerSource, userName, attributes, request, response, version), static (writer, all) =>
        {
            writer.WriteString("version", all.version);
            writer.WriteString("triggerSource", all.triggerSource);
            writer.WriteString("region", TestAccount.Region);
            writer.WriteString("userPoolId", UserPool);
            writer.WriteString("userName", all.userName);
            writer.WriteMap("callerContext", [new("awsSdkVersion", "aws-sdk-unknown-unknown"), new("clientId", "sampleclient")]);
            writer.WriteStartObject("request");
            writer.WriteMap("userAttributes", all.attributes);
            all.request?.Invoke(writer);
            writer.WriteEndObject();
            writer.WriteStartObject("response");
            all.response?.Invoke(writer);
            writer.WriteEndObject();
        });
    }

    private static void WriteGroups(Utf8JsonWriter writer, IEnumerable<string> groups)
    {
        writer.WriteStartObject("groupConfiguration");
        WriteList(writer, "groupsToOverride", groups);
        WriteList(writer, "iamRolesToOverride", []);
        writer.WriteNull("preferredRole");
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (string value in values)
        {
            writer.WriteStringValue(value);
        }
        writer.WriteEndArray();
    }
}
