using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>What Amazon SES did with a mail and found out about it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">receipt object</see>.</remarks>
[EventType]
public sealed partial record SesReceipt
{
    /// <summary>When the action was carried out, in UTC.</summary>
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>How long Amazon SES worked on the mail until then, in milliseconds.</summary>
    public long? ProcessingTimeMillis { get; init; }

    /// <summary>The addresses that the receipt rule matched.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Whether the mail is spam; only where the rule scans.</summary>
    public SesVerdict? SpamVerdict { get; init; }

    /// <summary>Whether the mail holds a virus; only where the rule scans.</summary>
    public SesVerdict? VirusVerdict { get; init; }

    /// <summary>Whether the sender's host may send for its domain (SPF).</summary>
    public SesVerdict? SpfVerdict { get; init; }

    /// <summary>Whether the signature of the sender's domain holds (DKIM).</summary>
    public SesVerdict? DkimVerdict { get; init; }

    /// <summary>Whether the mail meets the policy of the sender's domain (DMARC).</summary>
    public SesVerdict? DmarcVerdict { get; init; }

    /// <summary>What the sender's domain wants done with mail that does not: <c>none</c>, <c>quarantine</c>, <c>reject</c>; absent where the verdict is not <c>FAIL</c>.</summary>
    public partial string? DmarcPolicy { get; init; }

    /// <summary>The action that the event comes from.</summary>
    public SesAction? Action { get; init; }
}
