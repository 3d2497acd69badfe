using System.Globalization;
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

    public static string CountsOneTooMany(string @event) => Count(@event, 1);

    public static string CountsOneTooFew(string @event) => Count(@event, -1);

    private static string Count(string @event, int difference) =>
        Receives().Replace(@event, match => (int.Parse(match.Value, CultureInfo.InvariantCulture) + difference).ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("(?<=\"ApproximateReceiveCount\":\")\\d+")]
    private static partial Regex Receives();

    [GeneratedRegex(",\\{[^{}]*?eventVersion(?:(?!eventVersion).)*?\\} \\} \\}\\]\\}\"")]
    private static partial Regex LastUpload();

    [GeneratedRegex("\"state\":\\{[^}]*\\},")]
    private static partial Regex State();
}
