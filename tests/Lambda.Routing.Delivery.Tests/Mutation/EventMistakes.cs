using System.Text.RegularExpressions;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>What a function with a mistake sees of an event.</summary>
internal static partial class EventMistakes
{
    /// <summary>Of what a message holds, all but the last.</summary>
    public static string OverlooksTheLastInner(string @event) => LastUpload().Replace(@event, "]}\"");

    /// <summary>No notification is known for one.</summary>
    public static string LeavesEnvelopesClosed(string @event) => @event.Replace("TopicArn", "TopicName", StringComparison.Ordinal);

    public static string ForgetsTheStateThatCame(string @event) => State().Replace(@event, "\"state\":{},");

    [GeneratedRegex(",\\{[^{}]*?eventVersion(?:(?!eventVersion).)*?\\} \\} \\}\\]\\}\"")]
    private static partial Regex LastUpload();

    [GeneratedRegex("\"state\":\\{[^}]*\\},")]
    private static partial Regex State();
}
