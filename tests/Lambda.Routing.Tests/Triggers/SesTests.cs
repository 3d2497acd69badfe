using Lambda.Routing.Reading;
using Lambda.Routing.Ses;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class SesTests
{
    [Fact]
    public void The_sample_is_read()
    {
        SesRecord record = Assert.Single(EventReader.ReadDocument<SesEvent>(Samples.Read("Ses", "ses")).Records);

        Assert.Equal("sender@example.com", record.Mail.Source);
        Assert.Equal("A question", record.Mail.Subject);
        Assert.Equal("42", record.Mail.GetHeader("x-ticket"));
        Assert.Null(record.Mail.GetHeader("X-Other"));
        Assert.Equal(["sam@example.com"], record.Mail.CommonHeaders!.ReplyTo);
        Assert.Equal(["desk@example.org"], record.Receipt.Recipients);
        Assert.Equal(574, record.Receipt.ProcessingTimeMillis);
        Assert.Equal("Event", record.Receipt.Action?.InvocationType);
        Assert.Equal("none", record.Receipt.DmarcPolicy);
        Assert.Equal(record.Mail.MessageId, SesEvent.GetIdentifier(record));
    }

    [Theory]
    [InlineData("PASS", true, false)]
    [InlineData("FAIL", false, true)]
    [InlineData("GRAY", false, false)]
    [InlineData("DISABLED", false, false)]
    [InlineData(null, false, false)]
    public void An_unclear_verdict_neither_passed_nor_failed(string? status, bool passed, bool failed)
    {
        SesVerdict verdict = new() { Status = status };

        Assert.Equal((passed, failed), (verdict.Passed, verdict.Failed));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        SesRecord received = Assert.Single(EventReader.ReadDocument<SesEvent>(SesEvents.Received("a@example.com", "b@example.org", "Hello")).Records);
        SesRecord harmful = Assert.Single(EventReader.ReadDocument<SesEvent>(SesEvents.Harmful("a@example.com", "b@example.org")).Records);

        Assert.Equal(("a@example.com", "Hello"), (received.Mail.Source, received.Mail.GetHeader("Subject")));
        Assert.True(received.Receipt.VirusVerdict?.Passed);
        Assert.True(harmful.Receipt.SpamVerdict?.Failed);
        Assert.Equal(["b@example.org"], harmful.Receipt.Recipients);
    }

    [Theory]
    [InlineData("""{"Records":[{"ses":{"mail":{"messageId":"SECRET"}}}]}""", "Records[0].ses.receipt: required but missing")]
    [InlineData("""{"Records":[{"ses":{"mail":{"messageId":"m","headers":["SECRET"]},"receipt":{}}}]}""", "Records[0].ses.mail.headers[0]: expected an object")]
    [InlineData("""{"Records":[{"ses":{"mail":{},"receipt":{}}}]}""", "Records[0].ses.mail.messageId: required but missing")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<SesEvent>(json).Message);
}
