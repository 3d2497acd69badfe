using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>An action of a receipt rule. Which members it has depends on its type.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">action object</see>.</remarks>
[EventType]
public sealed partial record SesAction
{
    /// <summary>The type: <c>Lambda</c> for a function that is called directly; <c>S3</c>, <c>SNS</c>, <c>Bounce</c>, <c>Stop</c>, <c>WorkMail</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The topic that is notified.</summary>
    public partial string? TopicArn { get; init; }

    /// <summary>Of <c>Lambda</c>: the function's ARN.</summary>
    public partial string? FunctionArn { get; init; }

    /// <summary>Of <c>Lambda</c>: <c>Event</c> where Amazon SES does not wait for the function, else <c>RequestResponse</c>.</summary>
    public partial string? InvocationType { get; init; }

    /// <summary>Of <c>S3</c>: the bucket.</summary>
    public partial string? BucketName { get; init; }

    /// <summary>Of <c>S3</c>: what the object's key starts with.</summary>
    public partial string? ObjectKeyPrefix { get; init; }

    /// <summary>Of <c>S3</c>: the object's key.</summary>
    public partial string? ObjectKey { get; init; }

    /// <summary>Of <c>Bounce</c>: the reply code of SMTP.</summary>
    public partial string? SmtpReplyCode { get; init; }

    /// <summary>Of <c>Bounce</c>: the enhanced status code of SMTP.</summary>
    public partial string? StatusCode { get; init; }

    /// <summary>Of <c>Bounce</c>: the text.</summary>
    public partial string? Message { get; init; }

    /// <summary>Of <c>Bounce</c>: who sends it.</summary>
    public partial string? Sender { get; init; }

    /// <summary>Of <c>WorkMail</c>: the organisation's ARN.</summary>
    public partial string? OrganizationArn { get; init; }
}
