namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CodeCommitRouteTests
{
    private const string Handlers = """
        public sealed class Gatekeeper
        {
            [CodeCommitTrigger("website", Branch = "main")]
            public void Publish(CodeCommitReference main, Order order) => Seen.Add($"publish:{main.Commit}:{order.OrderId}");

            [CodeCommitTrigger("website", Branch = "release/*")]
            public Task Release(CodeCommitReference branch) { Seen.Add($"release:{branch.Branch}"); return Task.CompletedTask; }

            [CodeCommitTrigger("website")]
            public void Other(CodeCommitReference reference) { Seen.Add($"other:{reference.Ref}"); if (reference.Tag == "bad") throw new InvalidOperationException("no"); }
        }
        """;

    [Fact]
    public async Task Each_reference_of_a_push_goes_to_the_route_of_its_branch()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal("", await function.InvokeAsync(Push("website", "refs/heads/main", "refs/heads/release/2", "refs/tags/v2", "refs/heads/mainly")));

        Assert.Equal("publish:c:7 release:release/2 other:refs/tags/v2 other:refs/heads/mainly", function.Seen);
        Assert.Equal("codecommit Gatekeeper.Publish,Gatekeeper.Release,Gatekeeper.Other", function.Route);
    }

    [Fact]
    public async Task A_failed_reference_fails_the_invocation_after_the_others_ran()
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.ThrowsAsync<BatchFailedException>(Push("website", "refs/tags/bad", "refs/heads/release/2"));

        Assert.Equal("other:refs/tags/bad release:release/2", function.Seen);
    }

    [Fact]
    public async Task Another_repository_is_unrouted() =>
        await RunningFunction.Start(Handlers).ThrowsAsync<BatchFailedException>(Push("shop", "refs/heads/main"));

    private static string Push(string repository, params string[] references) => $$"""
        {"Records":[{"eventSource":"aws:codecommit","eventName":"ReferenceChanges","eventSourceARN":"arn:aws:codecommit:eu-west-1:1:{{repository}}",
         "customData":"{\"orderId\":7,\"customer\":\"a\"}","codecommit":{"references":[{{string.Join(',', references.Select(name => $$"""{"commit":"c","ref":"{{name}}"}"""))}}]} }]}
        """;
}
