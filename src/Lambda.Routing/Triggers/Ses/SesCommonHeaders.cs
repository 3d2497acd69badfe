using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>The headers that most mails have.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">commonHeaders object</see>.</remarks>
[EventType]
public sealed partial record SesCommonHeaders
{
    /// <summary>The value of <c>Message-ID</c>, which the sender chose.</summary>
    public partial string? MessageId { get; init; }

    /// <summary>The value of <c>Date</c>, as the mail has it.</summary>
    public partial string? Date { get; init; }

    /// <summary>The addresses in <c>From</c>.</summary>
    public IReadOnlyList<string> From { get; init; } = [];

    /// <summary>The addresses in <c>To</c>.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>The addresses in <c>Cc</c>.</summary>
    public IReadOnlyList<string> Cc { get; init; } = [];

    /// <summary>The addresses in <c>Bcc</c>.</summary>
    public IReadOnlyList<string> Bcc { get; init; } = [];

    /// <summary>The addresses in <c>Sender</c>.</summary>
    public IReadOnlyList<string> Sender { get; init; } = [];

    /// <summary>The addresses in <c>Reply-To</c>.</summary>
    public IReadOnlyList<string> ReplyTo { get; init; } = [];

    /// <summary>The value of <c>Return-Path</c>.</summary>
    public partial string? ReturnPath { get; init; }

    /// <summary>The value of <c>Subject</c>.</summary>
    public partial string? Subject { get; init; }
}
