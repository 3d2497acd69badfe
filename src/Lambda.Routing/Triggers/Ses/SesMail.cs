using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>A mail: its envelope and its headers. Its text is not in the event.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">mail object</see>.</remarks>
[EventType]
public sealed partial record SesMail
{
    /// <summary>The id that Amazon SES gave the mail: also the name under which an S3 action stores it.</summary>
    public required partial string MessageId { get; init; }

    /// <summary>When Amazon SES received the mail, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The address that the mail was sent from: the envelope's <c>MAIL FROM</c>.</summary>
    public partial string? Source { get; init; }

    /// <summary>The addresses that the mail was sent to, those of other domains too.</summary>
    public IReadOnlyList<string> Destination { get; init; } = [];

    /// <summary>Whether the headers were longer than the event may be, and some are left out.</summary>
    public bool HeadersTruncated { get; init; }

    /// <summary>The headers, in the mail's order; a name may come several times.</summary>
    public IReadOnlyList<SesHeader> Headers { get; init; } = [];

    /// <summary>The headers that most mails have.</summary>
    public SesCommonHeaders? CommonHeaders { get; init; }

    /// <summary>The subject: <c>CommonHeaders.Subject</c>.</summary>
    public string? Subject => CommonHeaders?.Subject;

    /// <summary>The first value of a header; <see langword="null"/> when the mail has none of that name.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public string? GetHeader(string name)
    {
        foreach (SesHeader header in Headers)
        {
            if (string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return header.Value;
            }
        }
        return null;
    }
}
