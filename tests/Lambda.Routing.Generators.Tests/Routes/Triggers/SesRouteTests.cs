namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class SesRouteTests
{
    [Theory]
    [InlineData("boss@example.com", "boss")]
    [InlineData("colleague@example.com", "internal")]
    [InlineData("stranger@example.org", "any")]
    public async Task A_mail_goes_to_the_narrowest_route_of_its_sender(string sender, string seen)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class MailRoom
            {
                [SesTrigger]
                public void Any(SesRecord mail) => Seen.Add("any");

                [SesTrigger(SenderSuffix = "@example.com")]
                public void Internal(SesRecord mail) => Seen.Add("internal");

                [SesTrigger(Sender = "boss@example.com")]
                public void Boss(SesRecord mail, CancellationToken cancellation) => Seen.Add("boss");
            }
            """);

        Assert.Equal("", await function.InvokeAsync(Mail(sender)));

        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("boss@example.com", "CONTINUE")]
    [InlineData("spam@example.com", "STOP_RULE_SET")]
    [InlineData("other@example.com", "STOP_RULE")]
    public async Task A_method_that_returns_a_disposition_answers_it(string sender, string disposition)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class MailRoom
            {
                [SesTrigger]
                public SesDisposition Sift(SesRecord mail) => mail.Mail.Source!.StartsWith("spam") ? SesDisposition.StopRuleSet : SesDisposition.StopRule;

                [SesTrigger(Sender = "boss@example.com")]
                public async Task<SesDisposition> Boss(SesRecord mail)
                {
                    await Task.Yield();
                    return SesDisposition.Continue;
                }
            }
            """);

        Assert.Equal($$"""{"disposition":"{{disposition}}"}""", await function.InvokeAsync(Mail(sender)));
    }

    [Fact]
    public async Task A_disposition_is_one_mails_and_another_value_is_discarded()
    {
        const string Sift = "public sealed class MailRoom { [SesTrigger] public SesDisposition Sift(SesRecord mail) => SesDisposition.StopRule; }";

        await RunningFunction.Start(Sift).ThrowsAsync<BatchFailedException>(
            """{"Records":[{"eventSource":"aws:ses","ses":{"mail":{"messageId":"m"},"receipt":{} } },{"eventSource":"aws:ses","ses":{"mail":{"messageId":"n"},"receipt":{} } }]}""");
        Assert.Empty(await RouteHost.FindingsAsync(Sift));
        Assert.Equal(["LR4001 'string'"], await RouteHost.FindingsAsync(Sift.Replace("public SesDisposition", "public string", StringComparison.Ordinal).Replace("SesDisposition.StopRule", "\"\"", StringComparison.Ordinal)));
    }

    private static string Mail(string sender) =>
        $$$"""{"Records":[{"eventSource":"aws:ses","ses":{"mail":{"messageId":"m","source":"{{{sender}}}"},"receipt":{} } }]}""";
}
