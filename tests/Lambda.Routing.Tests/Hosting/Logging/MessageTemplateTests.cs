using Lambda.Routing.Hosting.Logging;

namespace Lambda.Routing.Tests.Hosting.Logging;

/// <summary>Messages with places for values, right ones and wrong ones.</summary>
public sealed class MessageTemplateTests
{
    [Theory]
    [InlineData("nothing", "nothing", "")]
    [InlineData("", "", "")]
    [InlineData("{A} and {B}", "1 and two", "A B")]
    [InlineData("{1} before {0}", "two before 1", "")]
    [InlineData("{A,4}|{B,-5}|{A:000}", "   1|two  |{A:000}", "A B")]
    [InlineData("{0:000} {0}", "001 1", "")]
    [InlineData("{{A}} {A}", "{A} 1", "A")]
    [InlineData("{A} {B} {C}", "1 two {C}", "A B")]
    [InlineData("{9}", "{9}", "")]
    [InlineData("{A:{} }", "1 }", "A")]
    [InlineData("{A,x}", "1", "A")]
    [InlineData("{", "{", "")]
    [InlineData("}", "}", "")]
    [InlineData("{A", "{A", "")]
    [InlineData("{}", "1", "")]
    public void Each_place_takes_its_value_or_stays_as_it_is_written(string template, string text, string names)
    {
        MessageTemplate filled = MessageTemplate.Fill(template, [1, "two"]);

        Assert.Equal(text, filled.Text);
        Assert.Equal($"{names} {{OriginalFormat}}".TrimStart(), string.Join(' ', filled.Values.Select(value => value.Key)).TrimStart());
        Assert.Equal(template, filled.Values[^1].Value);
    }

    [Fact]
    public void A_value_that_fails_at_its_text_or_is_none_keeps_no_message_from_being_logged()
    {
        MessageTemplate filled = MessageTemplate.Fill("{A} {B:000} {C}", [new Hostile(), new Hostile(), null]);

        Assert.Equal("(not available: its text threw NotSupportedException) (not available: its text threw NotSupportedException) null", filled.Text);
    }

    private sealed class Hostile
    {
        public override string ToString() => throw new NotSupportedException();
    }
}
