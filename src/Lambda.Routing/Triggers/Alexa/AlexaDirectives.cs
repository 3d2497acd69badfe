using System.Text.Json;
using Lambda.Routing.Alexa;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>What a skill can have a device or a dialog do. Any type that implements <see cref="IWritable"/> is another directive.</summary>
/// <remarks>
/// Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/dialog-interface-reference.html">Dialog</see> and
/// <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/audioplayer-interface-reference.html">AudioPlayer</see> interfaces.
/// </remarks>
public static class AlexaDirectives
{
    /// <summary>Alexa goes on with the dialog by itself.</summary>
    public static IWritable Delegate() => new AlexaDialogDirective { Type = "Dialog.Delegate" };

    /// <summary>Alexa asks for a slot.</summary>
    /// <param name="slot">The slot's name.</param>
    public static IWritable ElicitSlot(string slot) => new AlexaDialogDirective { Type = "Dialog.ElicitSlot", SlotToElicit = slot };

    /// <summary>Alexa asks whether a slot is right.</summary>
    /// <param name="slot">The slot's name.</param>
    public static IWritable ConfirmSlot(string slot) => new AlexaDialogDirective { Type = "Dialog.ConfirmSlot", SlotToConfirm = slot };

    /// <summary>Alexa asks whether the intent is right.</summary>
    public static IWritable ConfirmIntent() => new AlexaDialogDirective { Type = "Dialog.ConfirmIntent" };

    /// <summary>The device plays a stream.</summary>
    /// <param name="url">The stream's address, with <c>https</c>.</param>
    /// <param name="token">What later requests call it.</param>
    /// <param name="offset">Where in the stream it begins.</param>
    /// <param name="expectedPreviousToken">The stream that it is queued behind; without one it replaces all.</param>
    public static IWritable Play(Uri url, string token, TimeSpan offset = default, string? expectedPreviousToken = null)
    {
        ArgumentNullException.ThrowIfNull(url);
        return new AlexaPlayDirective
        {
            PlayBehavior = expectedPreviousToken is null ? "REPLACE_ALL" : "ENQUEUE",
            AudioItem = new()
            {
                Stream = new()
                {
                    Url = url.AbsoluteUri,
                    Token = token,
                    ExpectedPreviousToken = expectedPreviousToken,
                    OffsetInMilliseconds = (long)offset.TotalMilliseconds,
                },
            },
        };
    }

    /// <summary>The device stops playing.</summary>
    public static IWritable Stop() => new AlexaQueueDirective { Type = "AudioPlayer.Stop" };

    /// <summary>The device forgets what it was to play.</summary>
    /// <param name="all">Whether it also stops what it plays.</param>
    public static IWritable ClearQueue(bool all = false) =>
        new AlexaQueueDirective { Type = "AudioPlayer.ClearQueue", ClearBehavior = all ? "CLEAR_ALL" : "CLEAR_ENQUEUED" };

    /// <summary>A directive of any interface.</summary>
    /// <param name="json">The directive, as its interface documents it.</param>
    public static IWritable Json(JsonElement json) => new AlexaJsonDirective(json);
}
