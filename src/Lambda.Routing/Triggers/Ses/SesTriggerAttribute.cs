using Lambda.Routing.Declaring;
using Lambda.Routing.Ses;

namespace Lambda.Routing;

/// <summary>Takes mail that Amazon SES received, from the Lambda action of a receipt rule.</summary>
/// <remarks>
/// A rule with the invocation type <c>RequestResponse</c> waits: a method that returns a <see cref="SesDisposition"/> tells it what to do next.
/// Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html">Invoke Lambda function action</see>.
/// The event does not hold the mail's text: a preceding action of the rule can store it in Amazon S3.
/// </remarks>
/// <example><code>[SesTrigger(SenderSuffix = "@example.com")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(SesEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::SES::ReceiptRule")]
public sealed class SesTriggerAttribute : TriggerAttribute
{
    /// <summary>The address that the mail was sent from (of its envelope); <see langword="null"/> for any.</summary>
    [Filter(SourceMember, MatchBy.Exact)]
    public string? Sender { get; init; }

    /// <summary>What the sender's address ends with: <c>@example.com</c>; <see langword="null"/> for any.</summary>
    [Filter(SourceMember, MatchBy.Suffix)]
    public string? SenderSuffix { get; init; }

    private const string SourceMember = nameof(SesRecord.Ses) + "." + nameof(SesEntity.Mail) + "." + nameof(SesMail.Source);
}
