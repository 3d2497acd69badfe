using System.Text;
using System.Text.Json;
using Lambda.Routing.CustomResource;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CustomResourceTests
{
    [Fact]
    public void The_sample_is_read()
    {
        CustomResourceEvent read = EventReader.ReadDocument<CustomResourceEvent>(Samples.Read("CustomResource", "cloudformation"));

        Assert.Equal(("Update", "Custom::Sample", "SampleResource", "sample-1"), (read.RequestType, read.ResourceType, read.LogicalResourceId, read.PhysicalResourceId));
        Assert.Equal("sample", read.Payload.Find("Name"));
        Assert.Equal("sample-before", read.OldResourceProperties.Find("Name"));
        Assert.Null(read.ResponseUrl);
    }

    [Fact]
    public void The_builders_make_what_is_read()
    {
        CustomResourceEvent created = EventReader.ReadDocument<CustomResourceEvent>(CustomResourceEvents.Create("Custom::A", """{"Id":"1"}""", "https://a.example/s"));
        CustomResourceEvent updated = EventReader.ReadDocument<CustomResourceEvent>(CustomResourceEvents.Update("Custom::A", "a-1", """{"Id":"2"}""", """{"Id":"1"}"""));
        CustomResourceEvent deleted = EventReader.ReadDocument<CustomResourceEvent>(CustomResourceEvents.Delete("Custom::A", "a-1"));

        Assert.Equal(("Create", "https://a.example/s", "1", null), (created.RequestType, created.ResponseUrl, created.Payload.Find("Id"), created.PhysicalResourceId));
        Assert.Equal(("Update", null, "2", "1"), (updated.RequestType, updated.ResponseUrl, updated.Payload.Find("Id"), updated.OldResourceProperties.Find("Id")));
        Assert.Equal(("Delete", "a-1", true), (deleted.RequestType, deleted.PhysicalResourceId, deleted.OldResourceProperties.IsMissing));
    }

    [Fact]
    public void No_secret_is_in_the_text_of_a_request_or_a_result()
    {
        CustomResourceEvent request = EventReader.ReadDocument<CustomResourceEvent>(
            CustomResourceEvents.Create("Custom::A", """{"Password":"hunter2"}""", "https://a.example/?Signature=abc"));

        Assert.Equal("CustomResourceEvent { Create Custom::A MyResource }", request.ToString());
        Assert.DoesNotContain("hunter2", new CustomResourceResult { Data = new Dictionary<string, string> { ["Password"] = "hunter2" } }.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("ü")]
    [InlineData("😀")]
    [InlineData("\"")]
    [InlineData("\n")]
    public void A_reason_is_cut_off_where_the_answer_would_be_too_long(string text)
    {
        string reason = string.Concat(Enumerable.Repeat(text, 6000));
        ReadOnlyMemory<byte> answer = CustomResourceAnswer.Failed(Request(), "id", reason);

        Assert.InRange(answer.Length, 4096 - 12, 4096);
        string cut = JsonElement.Parse(answer.Span).GetProperty("Reason").GetString()!;
        Assert.StartsWith(cut, reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_may_be_JSON_of_any_kind_but_must_be_an_object()
    {
        ReadOnlyMemory<byte> answer = CustomResourceAnswer.Of(Request(), new() { JsonData = JsonElement.Parse("""{"Port":5432,"Tags":["a"]}""") }, out string? problem);
        Assert.Null(problem);
        Assert.EndsWith(""","Data":{"Port":5432,"Tags":["a"]}}""", Encoding.UTF8.GetString(answer.Span), StringComparison.Ordinal);

        foreach (CustomResourceResult wrong in new CustomResourceResult[]
        {
            new() { JsonData = JsonElement.Parse("[1]") },
            new() { JsonData = default(JsonElement) },
            new() { Data = new Dictionary<string, string> { ["A"] = new string('a', 4096) } },
            new() { PhysicalResourceId = new string('a', 1025) },
        })
        {
            answer = CustomResourceAnswer.Of(Request(), wrong, out problem);
            Assert.NotNull(problem);
            Assert.Equal("FAILED", JsonElement.Parse(answer.Span).GetProperty("Status").GetString());
            Assert.InRange(answer.Length, 1, 4096);
        }
    }

    [Fact]
    public void A_resource_whose_creation_gave_no_id_has_one_that_a_retry_gives_again() =>
        Assert.Equal($"MyResource-{JsonElement.Parse(CustomResourceEvents.Create("Custom::A").Span).GetProperty("RequestId").GetString()}", Request().IdOf(null));

    [Fact]
    public void A_deletion_cannot_rename()
    {
        var deletion = CustomResourceRequest.Of(CustomResourceEvents.Delete("Custom::A", "a-1").Span);
        Assert.Equal("a-1", deletion.IdOf(new CustomResourceResult { PhysicalResourceId = "a-2" }));
        Assert.False(deletion.IsDeletionOfNothing);
    }

    private static CustomResourceRequest Request() => CustomResourceRequest.Of(CustomResourceEvents.Create("Custom::A", responseUrl: "https://a.example/").Span);
}
