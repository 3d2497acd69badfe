using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>How an event is written, and what stands beside its own members, does not change what it is.</summary>
public sealed class VariantTests
{
    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_sample_stays_what_it_is_however_it_is_written(string source)
    {
        Type type = Cases.Type(source);

        Assert.All(EventVariants.Of(SourceSample.Read(type)), variant =>
            Assert.Equal((variant.Name, type), (variant.Name, LibraryDetector.With(type).Detect(variant.Json))));
    }

    [Theory]
    [MemberData(nameof(Cases.SourceNames), MemberType = typeof(Cases))]
    public void A_real_event_stays_what_it_is_however_it_is_written(string service)
    {
        Corpus.Require();
        foreach (CorpusEntry entry in Corpus.Events(service))
        {
            byte[] json = entry.Read();
            Type? expected = LibraryDetector.Whole.Detect(json);
            Assert.All(EventVariants.Of(json), variant =>
                Assert.Equal((entry.File, variant.Name, expected), (entry.File, variant.Name, LibraryDetector.Whole.Detect(variant.Json))));
        }
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"Records\"")]
    [InlineData("""{"Records":[]}""")]
    [InlineData("""{"Records":{"0":{"eventSource":"aws:sqs"}}}""")]
    [InlineData("""{"Records":[[{"eventSource":"aws:sqs"}]]}""")]
    [InlineData("""{"Records":[null,{"eventSource":"aws:sqs"}]}""")]
    [InlineData("""{"Records":[{"eventSource":"AWS:SQS"}]}""")]
    [InlineData("""{"Records":[{"eventSource":["aws:sqs"]}]}""")]
    [InlineData("""{"records":[{"eventSource":"aws:sqs"}]}""")]
    [InlineData("""{"event":{"Records":[{"eventSource":"aws:sqs"}]}}""")]
    [InlineData("""{"requestContext":{"http":null}}""")]
    [InlineData("""{"requestContext":{"http":"GET"}}""")]
    [InlineData("""{"requestContext":null,"httpMethod":"GET"}""")]
    [InlineData("""{"detail-type":"a","source":"b","detail":null}""")]
    [InlineData("""{"detailType":"a","source":"b","detail":{}}""")]
    [InlineData("""{"awslogs":{"Data":"x"}}""")]
    [InlineData("""{"RequestType":"create","StackId":"s","RequestId":"r"}""")]
    [InlineData("""{"CodePipeline":{"job":{}}}""")]
    public void What_only_looks_like_an_event_is_none(string json) =>
        Assert.Null(LibraryDetector.Whole.Detect(System.Text.Encoding.UTF8.GetBytes(json)));
}
