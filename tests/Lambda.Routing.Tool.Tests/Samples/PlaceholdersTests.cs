using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Tool.Tests.Samples;

public sealed class PlaceholdersTests
{
    [Theory]
    [InlineData("orders", "orders")]
    [InlineData("${QUEUE:orders}", "orders")]
    [InlineData("${SET:orders}", "from-environment")]
    [InlineData("uploads-${SET}", "uploads-from-environment")]
    [InlineData("${EMPTY:orders}", "orders")]
    [InlineData("${A:arn:aws:sqs:eu-west-1:1:q}", "arn:aws:sqs:eu-west-1:1:q")]
    public void A_placeholder_takes_the_environment_and_else_its_default(string value, string expected) =>
        Assert.Equal(expected, Resolve(value));

    [Fact]
    public void A_placeholder_with_neither_has_no_value() => Assert.Null(Resolve("uploads-${STAGE}"));

    private static string? Resolve(string value) => Placeholders.Resolve(value, name => name switch
    {
        "SET" => "from-environment",
        "EMPTY" => "",
        _ => null,
    });
}
