using Lambda.Routing.Config;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class ConfigTests
{
    [Fact]
    public void The_sample_is_read()
    {
        ConfigEvent read = EventReader.ReadDocument<ConfigEvent>(Samples.Read("Config", "config"));

        Assert.Equal(("sample-rule", "SampleResultToken", "ConfigurationItemChangeNotification"), (read.ConfigRuleName, read.ResultToken, read.MessageType));
        Assert.False(read.EventLeftScope);
        Assert.Equal("first", read.Payload.Find("name"));
        ConfigurationItem item = read.InvokingEvent.ConfigurationItem!;
        Assert.Same(item, read.Resource);
        Assert.Equal(("AWS::EC2::Instance", "0", "arn:aws:ec2:eu-west-1:123456789012:instance/i-0sample0000000001"), (read.ResourceType, item.ConfigurationStateId, item.Arn));
        Assert.Equal("t3.micro", item.Configuration.Find("instanceType"));
        Assert.Equal("value", item.SupplementaryConfiguration.Find("sample"));
        Assert.Equal("sample", item.Tags["team"]);
        Assert.Equal("Is attached to Volume", Assert.Single(item.Relationships).Name);
        Assert.Equal("UPDATE", read.InvokingEvent.ConfigurationItemDiff!.Value.GetProperty("changeType").GetString());
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        ConfigEvent changed = EventReader.ReadDocument<ConfigEvent>(ConfigEvents.Changed("r", "AWS::S3::Bucket", "b", """{"a":1}""", """{"tag":"team"}"""));
        ConfigEvent oversized = EventReader.ReadDocument<ConfigEvent>(ConfigEvents.Oversized("r", "AWS::S3::Bucket", "b"));
        ConfigEvent scheduled = EventReader.ReadDocument<ConfigEvent>(ConfigEvents.Scheduled("r"));

        Assert.Equal(("1", "team"), (changed.Resource!.Configuration.Find("a"), changed.RuleParameters.Find("tag")));
        Assert.Equal(("AWS::S3::Bucket", "UPDATE", true), (oversized.ResourceType, oversized.Resource!.ChangeType, oversized.Resource.Configuration.IsMissing));
        Assert.Equal("OversizedConfigurationItemChangeNotification", oversized.MessageType);
        Assert.Equal(("ScheduledNotification", null, "123456789012"), (scheduled.MessageType, scheduled.Resource, scheduled.InvokingEvent.AwsAccountId));
        Assert.NotNull(scheduled.InvokingEvent.NotificationCreationTime);
    }

    [Fact]
    public void Documents_that_stand_as_they_are_are_read_too()
    {
        ConfigEvent read = Json.Read<ConfigEvent>("""{"invokingEvent":{"messageType":"ScheduledNotification"},"ruleParameters":{"a":"b"},"resultToken":"t"}""");

        Assert.Equal(("ScheduledNotification", "b"), (read.MessageType, read.Payload.Find("a")));
        Assert.True(Json.Read<ConfigEvent>("""{"invokingEvent":"{\"messageType\":\"m\"}","ruleParameters":null,"resultToken":"t"}""").Payload.IsMissing);
    }

    [Theory]
    [InlineData("SECRET", "invokingEvent: inside, malformed JSON at byte 0")]
    [InlineData("", "invokingEvent: inside, malformed JSON at byte 0")]
    [InlineData("[]", "invokingEvent: inside, expected an object")]
    [InlineData("{}", "invokingEvent: inside, messageType: required but missing")]
    [InlineData("{'messageType':'m','configurationItem':{'relationships':['SECRET']}}", "invokingEvent: inside, configurationItem.relationships[0]: expected an object")]
    [InlineData("{'messageType':'m'} SECRET", "invokingEvent: inside, malformed JSON at byte 20")]
    public void What_is_wrong_in_the_string_is_named_by_its_path(string inner, string message) => Assert.Equal(
        message, Json.Fails<ConfigEvent>($$"""{"invokingEvent":"{{inner.Replace("'", "\\\"", StringComparison.Ordinal)}}","resultToken":"t"}""").Message);

    [Theory]
    [InlineData("""{"resultToken":"t"}""", "invokingEvent: required but missing")]
    [InlineData("""{"invokingEvent":"{\"messageType\":\"m\"}"}""", "resultToken: required but missing")]
    [InlineData("""{"invokingEvent":1,"resultToken":"t"}""", "invokingEvent: expected an object")]
    [InlineData("""{"eventLeftScope":"SECRET"}""", "eventLeftScope: expected true or false")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<ConfigEvent>(json).Message);
}
