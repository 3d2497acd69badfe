using Lambda.Routing.CodeCommit;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CodeCommitTests
{
    [Fact]
    public void The_sample_is_read()
    {
        CodeCommitEvent read = EventReader.ReadDocument<CodeCommitEvent>(Samples.Read("CodeCommit", "codecommit"));

        CodeCommitReference main = Assert.Single(read.Records);
        Assert.Equal("main", main.Branch);
        Assert.Equal("sample-repository", main.RepositoryName);
        Assert.Equal("sample-trigger", main.TriggerName);
        Assert.True(main.Created);
        Assert.False(main.Deleted);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), main.Change!.EventTime);
        Assert.Equal("first", main.Payload.GetJson().GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("refs/heads/release/1", "release/1", null)]
    [InlineData("refs/tags/v1", null, "v1")]
    [InlineData("refs/notes/commits", null, null)]
    public void A_reference_is_a_branch_or_a_tag_or_neither(string name, string? branch, string? tag)
    {
        CodeCommitReference reference = new() { Ref = name };

        Assert.Equal(branch, reference.Branch);
        Assert.Equal(tag, reference.Tag);
        Assert.True(reference.Payload.IsMissing);
        Assert.Null(reference.RepositoryName);
    }

    [Fact]
    public void References_of_several_changes_keep_their_order()
    {
        CodeCommitEvent made = new()
        {
            Changes =
            [
                new CodeCommitChange { EventSourceArn = "arn:aws:codecommit:eu-west-1:1:a", CodeCommit = new() { References = [new() { Ref = "refs/heads/x" }, new() { Ref = "refs/heads/y" }] } },
                new CodeCommitChange(),
                new CodeCommitChange { EventSourceArn = "arn:aws:codecommit:eu-west-1:1:b", CodeCommit = new() { References = [new() { Ref = "refs/heads/z" }] } },
            ],
        };

        Assert.Equal(["a x", "a y", "b z"], made.Records.Select(reference => $"{reference.RepositoryName} {reference.Branch}"));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        CodeCommitEvent pushed = EventReader.ReadDocument<CodeCommitEvent>(CodeCommitEvents.Pushed("website", "main", "refs/tags/v1"));
        CodeCommitReference told = Assert.Single(EventReader.ReadDocument<CodeCommitEvent>(CodeCommitEvents.WithCustomData("website", "text")).Records);

        Assert.Equal(["refs/heads/main", "refs/tags/v1"], pushed.Records.Select(reference => reference.Ref));
        Assert.Equal("website", pushed.Records[0].RepositoryName);
        Assert.Equal("text", told.Payload.GetString());
    }

    [Theory]
    [InlineData("""{"Records":[{"codecommit":{"references":[{"commit":"SECRET"}]}}]}""", "Records[0].codecommit.references[0].ref: required but missing")]
    [InlineData("""{"Records":[{"eventPartNumber":"SECRET"}]}""", "Records[0].eventPartNumber: expected a number")]
    [InlineData("{}", "Records: required but missing")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<CodeCommitEvent>(json).Message);
}
