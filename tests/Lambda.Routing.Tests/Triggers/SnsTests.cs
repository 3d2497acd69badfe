using Lambda.Routing.Reading;
using Lambda.Routing.Sns;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class SnsTests
{
    [Fact]
    public void The_sample_is_read()
    {
        SnsRecord record = Assert.Single(EventReader.ReadDocument<SnsEvent>(Samples.Read("Sns", "sns")).Records);

        Assert.Equal("sample-topic", record.Sns.TopicName);
        Assert.Equal("Sample", record.Subject);
        Assert.Equal("""{"id":1,"name":"first"}""", record.Message);
        Assert.Equal(record.Message, record.Payload.GetString());
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), record.Sns.Timestamp);
        Assert.Equal("https://sns.eu-west-1.amazonaws.com/sample-certificate.pem", record.Sns.SigningCertUrl);
        Assert.Equal("bicycle", record.GetMessageAttribute("carrier"));
        Assert.Null(record.GetMessageAttribute("Carrier"));
    }

    [Fact]
    public void Attributes_are_typed()
    {
        IReadOnlyDictionary<string, SnsMessageAttribute> attributes =
            EventReader.ReadDocument<SnsEvent>(Samples.Read("Sns", "sns")).Records[0].Sns.MessageAttributes;

        Assert.Equal("12.5", attributes["weight"].StringValue);
        Assert.Equal(["fragile", "2"], attributes["marks"].ArrayValues.Select(value => value.ToString()));
        Assert.Equal([1, 2, 3], attributes["digest"].BinaryValue!.Value.ToArray());
        Assert.Null(attributes["digest"].StringValue);
        Assert.Null(attributes["carrier"].BinaryValue);
        Assert.Empty(attributes["carrier"].ArrayValues);
    }

    [Theory]
    [InlineData("Binary", "no base64!")]
    [InlineData("Binary", null)]
    [InlineData("String.Array", "no array")]
    [InlineData("String.Array", "{}")]
    public void A_value_that_is_not_what_its_type_says_is_kept_as_it_is(string type, string? value)
    {
        SnsMessageAttribute attribute = new() { Type = type, Value = value };

        Assert.Null(attribute.BinaryValue);
        Assert.Empty(attribute.ArrayValues);
        Assert.Equal(value, attribute.Value);
    }

    [Fact]
    public void The_urls_are_read_in_either_of_the_spellings_that_aws_documents()
    {
        SnsNotification read = Json.Read<SnsNotification>("""{"Message":"m","SigningCertURL":"https://c","UnsubscribeURL":"https://u"}""");

        Assert.Equal("https://c", read.SigningCertUrl);
        Assert.Equal("https://u", read.UnsubscribeUrl);
        Assert.Equal("https://n", (read with { SigningCertUrl = "https://n" }).SigningCertUrl);
    }

    [Theory]
    [InlineData("""{"Subject":"SECRET"}""", "Records[0].Sns.Message: required but missing")]
    [InlineData("""{"Message":"SECRET","Timestamp":"SECRET"}""", "Records[0].Sns.Timestamp: expected an ISO 8601 date and time")]
    public void A_wrong_notification_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<SnsEvent>($$"""{"Records":[{"EventSource":"aws:sns","Sns":{{json}} }]}""").Message);
}
