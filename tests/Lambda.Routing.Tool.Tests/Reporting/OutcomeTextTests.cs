using System.Text;
using Lambda.Routing.Tool.Reporting;
using Lambda.Routing.Tool.Runner;

namespace Lambda.Routing.Tool.Tests.Reporting;

public sealed class OutcomeTextTests
{
    [Theory]
    [InlineData("", "done")]
    [InlineData("null", "done")]
    [InlineData("42", "42")]
    [InlineData("""{"batchItemFailures":[]}""", "done, no record failed")]
    [InlineData("""{"batchItemFailures":[{"itemIdentifier":"m-2"},{"itemIdentifier":"m-3"},{}]}""", "failed records: m-2, m-3, (no identifier)")]
    [InlineData("""{"statusCode":404,"body":"{\"title\":\"Not Found\"}"}""", """404 {"title":"Not Found"}""")]
    [InlineData("""{"statusCode":204}""", "204")]
    [InlineData("""{"id":1}""", """{"id":1}""")]
    [InlineData("no json", "done: no json")]
    public void An_answer_is_said_in_a_line(string body, string expected) => Assert.Equal(expected, Describe(body, isError: false));

    [Theory]
    [InlineData("""{"errorType":"OrderException","errorMessage":"no stock"}""", "OrderException: no stock")]
    [InlineData("""{"errorType":"OrderException"}""", "OrderException")]
    [InlineData("{}", "error")]
    [InlineData("[]", "error")]
    [InlineData("", "failed")]
    [InlineData("no json", "failed: no json")]
    public void An_error_is_said_in_a_line(string body, string expected) => Assert.Equal(expected, Describe(body, isError: true));

    [Fact]
    public void What_a_terminal_would_obey_is_left_out() =>
        Assert.Equal("X:  [31mred  second line", Describe("""{"errorType":"X","errorMessage":"\u001b[31mred\r\nsecond line"}""", isError: true));

    [Fact]
    public void A_long_answer_is_cut() => Assert.Equal(301, Describe($"\"{new string('x', 5000)}\"", isError: false).Length);

    private static string Describe(string body, bool isError) =>
        OutcomeText.Describe(new InvocationOutcome(isError, Encoding.UTF8.GetBytes(body)));
}
