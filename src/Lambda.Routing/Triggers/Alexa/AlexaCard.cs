using Lambda.Routing.Alexa;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A card in the Alexa app.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/include-a-card-in-your-skills-response.html">cards</see>.</remarks>
[ResponseType]
public sealed partial record AlexaCard
{
    /// <summary><c>Simple</c>, <c>Standard</c>, <c>LinkAccount</c> or <c>AskForPermissionsConsent</c>.</summary>
    public required string Type { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The text of a simple card.</summary>
    public string? Content { get; init; }

    /// <summary>The text of a standard card.</summary>
    public string? Text { get; init; }

    /// <summary>The picture of a standard card.</summary>
    public AlexaImage? Image { get; init; }

    /// <summary>What the user is asked to allow.</summary>
    public IReadOnlyList<string> Permissions { get; init; } = [];

    /// <summary>A title and a text.</summary>
    /// <param name="title">The title.</param>
    /// <param name="content">The text.</param>
    public static AlexaCard Simple(string title, string content) => new() { Type = "Simple", Title = title, Content = content };

    /// <summary>A title, a text and a picture.</summary>
    /// <param name="title">The title.</param>
    /// <param name="text">The text.</param>
    /// <param name="image">The picture.</param>
    public static AlexaCard Standard(string title, string text, AlexaImage? image = null) => new() { Type = "Standard", Title = title, Text = text, Image = image };

    /// <summary>Asks the user to link an account.</summary>
    public static AlexaCard LinkAccount() => new() { Type = "LinkAccount" };

    /// <summary>Asks the user for permissions.</summary>
    /// <param name="permissions">Their names: <c>alexa::profile:email:read</c>.</param>
    public static AlexaCard AskForPermissions(params ReadOnlySpan<string> permissions) =>
        new() { Type = "AskForPermissionsConsent", Permissions = permissions.ToArray() };
}
