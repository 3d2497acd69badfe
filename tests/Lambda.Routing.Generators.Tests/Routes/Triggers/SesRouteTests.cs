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

        Assert.Equal("", await function.InvokeAsync($$$"""{"Records":[{"eventSource":"aws:ses","ses":{"mail":{"messageId":"m","source":"{{{sender}}}"},"receipt":{} } }]}"""));

        Assert.Equal(seen, function.Seen);
    }
}
