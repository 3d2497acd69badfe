using Lambda.Routing;

namespace Examples.Ses;

/// <summary>Looks after the mail of a help desk.</summary>
public sealed class MailRoom
{
    /// <summary>The mail's text is where the rule's S3 action put it, under the message id.</summary>
    [SesTrigger]
    public Task Open(SesRecord received)
    {
        if (received.Receipt.VirusVerdict is { Failed: true })
        {
            Console.WriteLine($"{received.Mail.MessageId} holds a virus");
            return Task.CompletedTask;
        }
        Console.WriteLine($"{received.Mail.MessageId} of {received.Mail.Source} for {string.Join(", ", received.Receipt.Recipients)}");
        return Task.CompletedTask;
    }

    /// <summary>Colleagues write from one domain.</summary>
    [SesTrigger(SenderSuffix = "@example.net")]
    public void Internal(SesRecord received) => Console.WriteLine($"From a colleague: {received.Mail.MessageId}");

    /// <summary>A rule that waits for the function (<c>RequestResponse</c>) does as it is told.</summary>
    [SesTrigger(Sender = "newsletter@example.com")]
    public SesDisposition Sift(SesRecord received) =>
        received.Receipt.SpamVerdict is { Failed: true } ? SesDisposition.StopRuleSet : SesDisposition.Continue;
}
