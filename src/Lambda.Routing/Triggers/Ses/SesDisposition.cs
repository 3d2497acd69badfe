namespace Lambda.Routing;

/// <summary>What Amazon SES does next with a mail: what a method may return to a receipt rule that waits for it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-action-lambda.html">Invoke Lambda function action</see>.</remarks>
public enum SesDisposition
{
    /// <summary>The rule's other actions and the other rules follow: what Amazon SES does without an answer, too.</summary>
    Continue,

    /// <summary>The rule's other actions do not follow; other rules do.</summary>
    StopRule,

    /// <summary>Nothing follows.</summary>
    StopRuleSet,
}
