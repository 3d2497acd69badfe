using System.Text;
using Lambda.Routing.Conformance.Tests.Examples;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Tests;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Conformance.Tests.Answers;

/// <summary>Answers have the members that AWS documents, each of its kind, and no others; real answers say whether the table of them is right.</summary>
public sealed class AnswerTests
{
    [Theory]
    [MemberData(nameof(Cases.Examples), MemberType = typeof(Cases))]
    public async Task An_example_answers_each_source_in_its_documented_form(string file)
    {
        await using RunningExample example = RunningExample.Start(file);

        foreach (SampleEvent sample in example.Samples)
        {
            InvocationResult result = await example.Function.InvokeAsync(sample.Json);
            Assert.Equal((sample.Name, (string?)null), (sample.Name, DocumentedAnswers.Fault(SourceOf(sample), result.Response.Span)));
        }
    }

    [Fact]
    public void Real_answers_have_the_documented_form()
    {
        Corpus.Require();
        CorpusEntry[] answers = [.. Corpus.Entries().Where(entry => entry.Kind == "response" && entry.Service != "custom")];

        Assert.NotEmpty(answers);
        Assert.All(answers, entry => Assert.Contains(entry.Service, DocumentedAnswers.Sources));
        Assert.All(answers, entry => Assert.Equal((entry.File, (string?)null), (entry.File, DocumentedAnswers.Fault(entry.Service, entry.Read()))));
    }

    [Theory]
    [InlineData("sqs", """{"BatchItemFailures":[]}""")]
    [InlineData("sqs", """{"batchItemFailures":[{"itemIdentifier":7}]}""")]
    [InlineData("sqs", """{"batchItemFailures":[{"id":"m"}]}""")]
    [InlineData("kafka-msk", """{"batchItemFailures":[{"itemIdentifier":"t-0"}]}""")]
    [InlineData("apigw-http", """{"statusCode":"200"}""")]
    [InlineData("apigw-http", """{"statusCode":200,"multiValueHeaders":{}}""")]
    [InlineData("apigw-authorizer-token", "{}")]
    [InlineData("appsync-events", """{"events":[{"payload":1}]}""")]
    [InlineData("secretsmanager", "\"done\"")]
    [InlineData("lex-v2", "")]
    public void What_is_no_documented_answer_is_told_from_one(string source, string answer) =>
        Assert.NotNull(DocumentedAnswers.Fault(source, Encoding.UTF8.GetBytes(answer)));

    private static string SourceOf(SampleEvent sample) => sample.Name.Split(" for ")[0];
}
