using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Ses;

namespace Lambda.Routing;

/// <summary>A mail that Amazon SES received: its headers, and what Amazon SES found out about it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda-event.html">input event</see>.</remarks>
[EventType]
[EmbeddedShape("notificationType = Received", "mail {}", "receipt {}", ReadWith = typeof(SesRecordOfNotification))]
public sealed partial record SesRecord
{
    /// <summary>The version of the event's form: <c>1.0</c>.</summary>
    public partial string? EventVersion { get; init; }

    /// <summary>The service: <c>aws:ses</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The mail and its receipt.</summary>
    public required SesEntity Ses { get; init; }

    /// <summary>The mail: <c>Ses.Mail</c>.</summary>
    public SesMail Mail => Ses.Mail;

    /// <summary>The receipt: <c>Ses.Receipt</c>.</summary>
    public SesReceipt Receipt => Ses.Receipt;
}
