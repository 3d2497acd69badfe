using System.Buffers;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Alexa;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class AlexaTests
{
    private static readonly AlexaEvent s_asked = Read(AlexaEvents.Intent("I"));

    [Fact]
    public void The_sample_is_read()
    {
        AlexaEvent read = EventReader.ReadDocument<AlexaEvent>(Samples.Read("Alexa", "alexa.AlexaEvent"));

        Assert.Equal(("IntentRequest", "SampleIntent", "STARTED"), (read.Request.Type, read.Request.Intent!.Name, read.Request.DialogState));
        Assert.Equal("funghi", read.GetSlot("Topping"));
        Assert.Null(read.GetSlot("None"));
        Assert.Equal("mushrooms", read.Request.Intent.Slots["Topping"].Resolutions!.ResolutionsPerAuthority[0].Values[0].Value!.Name);
        Assert.Equal("amzn1.ask.skill.sample", read.SkillId);
        Assert.Equal(300, read.Context!.System!.Person!.AuthenticationConfidenceLevel!.Level);
        Assert.Equal("HUB", read.Context.Json.Find("Viewport.mode"));
        Assert.Equal("SampleIntent", read.Payload.Find("intent.name"));
        Assert.Equal("topping", read.Session!.Attributes.Find("missing"));
    }

    [Theory]
    [InlineData("\"2026-01-01T12:00:00Z\"")]
    [InlineData("1767268800000")]
    public void A_time_is_text_or_milliseconds(string json) => Assert.Equal(
        new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
        Read(Encoding.UTF8.GetBytes("{\"request\":{\"type\":\"t\",\"requestId\":\"r\",\"timestamp\":" + json + "}}")).Request.Timestamp);

    [Fact]
    public void A_request_that_nobody_knows_keeps_its_members()
    {
        AlexaEvent read = Read("""{"request":{"type":"New.Thing","requestId":"r","more":{"a":[1]}}}"""u8.ToArray());

        Assert.Equal("""{"type":"New.Thing","requestId":"r","more":{"a":[1]}}""", read.Request.Json.GetString());
        Assert.Null(read.SkillId);
    }

    public static TheoryData<AlexaResponse, string> Answers => new()
    {
        { AlexaResponse.Empty, "{}" },
        { AlexaResponse.Tell("Bye"), """{"outputSpeech":{"type":"PlainText","text":"Bye"},"shouldEndSession":true}""" },
        {
            AlexaResponse.Ask(AlexaSpeech.FromSsml("<speak>What?</speak>"), "Say it."),
            """{"outputSpeech":{"type":"SSML","ssml":"<speak>What?</speak>"},"reprompt":{"outputSpeech":{"type":"PlainText","text":"Say it."}},"shouldEndSession":false}"""
        },
        {
            AlexaResponse.Empty.WithCard(AlexaCard.Standard("t", "x", new() { SmallImageUrl = "https://s" })),
            """{"card":{"type":"Standard","title":"t","text":"x","image":{"smallImageUrl":"https://s"}}}"""
        },
        { AlexaResponse.Empty.WithCard(AlexaCard.Simple("t", "x")), """{"card":{"type":"Simple","title":"t","content":"x"}}""" },
        { AlexaResponse.Empty.WithCard(AlexaCard.LinkAccount()), """{"card":{"type":"LinkAccount"}}""" },
        { AlexaResponse.Empty.WithCard(AlexaCard.AskForPermissions("p")), """{"card":{"type":"AskForPermissionsConsent","permissions":["p"]}}""" },
        {
            AlexaResponse.Do(AlexaDirectives.Delegate(), AlexaDirectives.ElicitSlot("a"), AlexaDirectives.ConfirmSlot("b")).With(AlexaDirectives.ConfirmIntent()),
            """{"directives":[{"type":"Dialog.Delegate"},{"type":"Dialog.ElicitSlot","slotToElicit":"a"},{"type":"Dialog.ConfirmSlot","slotToConfirm":"b"},{"type":"Dialog.ConfirmIntent"}]}"""
        },
        {
            AlexaResponse.Do(AlexaDirectives.Play(new Uri("https://a/b c"), "t", TimeSpan.FromSeconds(1)), AlexaDirectives.Stop(), AlexaDirectives.ClearQueue()),
            """{"directives":[{"type":"AudioPlayer.Play","playBehavior":"REPLACE_ALL","audioItem":{"stream":{"url":"https://a/b%20c","token":"t","offsetInMilliseconds":1000}}},{"type":"AudioPlayer.Stop"},{"type":"AudioPlayer.ClearQueue","clearBehavior":"CLEAR_ENQUEUED"}]}"""
        },
        {
            AlexaResponse.Do(AlexaDirectives.Play(new Uri("https://a"), "t", expectedPreviousToken: "s"), AlexaDirectives.Json(JsonElement.Parse("""{"type":"X.Y"}"""))),
            """{"directives":[{"type":"AudioPlayer.Play","playBehavior":"ENQUEUE","audioItem":{"stream":{"url":"https://a/","token":"t","expectedPreviousToken":"s","offsetInMilliseconds":0}}},{"type":"X.Y"}]}"""
        },
        {
            AlexaResponse.Empty with { Response = new() { CanFulfillIntent = new() { CanFulfill = "YES", Slots = new Dictionary<string, AlexaCanFulfillSlot> { ["s"] = new() { CanUnderstand = "YES", CanFulfill = "NO" } } } } },
            """{"canFulfillIntent":{"canFulfill":"YES","slots":{"s":{"canUnderstand":"YES","canFulfill":"NO"}}}}"""
        },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Answers))]
    public void An_answer_is_written_as_alexa_wants_it(AlexaResponse answer, string response) =>
        Assert.Equal("""{"version":"1.0","response":RESPONSE}""".Replace("RESPONSE", response, StringComparison.Ordinal), Written(s_asked with { Session = null }, answer));

    [Fact]
    public void Session_attributes_stay_unless_they_are_set_or_the_session_ends()
    {
        AlexaEvent asked = s_asked with { Session = s_asked.Session! with { Attributes = Payload.FromJson("""{"a":1}"""u8.ToArray()) } };

        Assert.StartsWith("""{"version":"1.0","sessionAttributes":{"a":1},""", Written(asked, AlexaResponse.Ask("?")), StringComparison.Ordinal);
        Assert.StartsWith("""{"version":"1.0","sessionAttributes":{"b":2},""", Written(asked, AlexaResponse.Ask("?") with { SessionAttributes = JsonElement.Parse("""{"b":2}""") }), StringComparison.Ordinal);
        Assert.DoesNotContain("sessionAttributes", Written(asked, AlexaResponse.Tell("!")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SessionEndedRequest")]
    [InlineData("AudioPlayer.PlaybackStarted")]
    [InlineData("PlaybackController.NextCommandIssued")]
    [InlineData("AlexaSkillEvent.SkillEnabled")]
    [InlineData("System.ExceptionEncountered")]
    public void Where_nobody_listens_nothing_is_said(string type)
    {
        AlexaEvent told = Read(AlexaEvents.Happened(type));

        Assert.Equal("""{"version":"1.0","response":{}}""", Written(told, AlexaResponse.Empty));
        Assert.Throws<InvalidOperationException>(() => Written(told, AlexaResponse.Tell("x")));
        Assert.Throws<InvalidOperationException>(() => Written(told, AlexaResponse.Empty.WithCard(AlexaCard.LinkAccount())));
        Assert.Contains("AudioPlayer.Stop", Written(told, AlexaResponse.Do(AlexaDirectives.Stop())), StringComparison.Ordinal);
    }

    [Fact]
    public void Speech_has_at_most_8000_characters()
    {
        string longest = new('x', 8000);

        Assert.Contains(longest, Written(s_asked, AlexaResponse.Ask(longest, longest)), StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => Written(s_asked, AlexaResponse.Tell(longest + "x")));
        Assert.Throws<InvalidOperationException>(() => Written(s_asked, AlexaResponse.Ask("x", AlexaSpeech.FromSsml(longest + "x"))));
    }

    [Fact]
    public void The_builders_make_what_is_read()
    {
        Assert.Equal("a", Read(AlexaEvents.Intent("I", ("S", "a"), ("N", null))).GetSlot("S"));
        Assert.Null(Read(AlexaEvents.Intent("I", ("S", "a"), ("N", null))).GetSlot("N"));
        Assert.Equal("LaunchRequest", Read(AlexaEvents.Launch()).Request.Type);
        Assert.Equal("ERROR", Read(AlexaEvents.SessionEnded("ERROR")).Request.Reason);
        Assert.Equal("amzn1.ask.skill.my-skill", Read(AlexaEvents.Happened("A.B")).SkillId);
    }

    [Theory]
    [InlineData("""{"request":"SECRET"}""", "request: expected an object")]
    [InlineData("""{"request":{"type":"t"}}""", "request.requestId: required but missing")]
    [InlineData("""{"request":{"type":"t","requestId":"r","intent":{"slots":{"a":"SECRET"}}}}""", "request.intent.slots.a: expected an object")]
    [InlineData("""{"request":{"type":"t","requestId":"r"},"context":{"System":[]}}""", "context.System: expected an object")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<AlexaEvent>(json).Message);

    private static AlexaEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<AlexaEvent>(json);

    private static string Written(AlexaEvent asked, AlexaResponse answer)
    {
        var output = new ArrayBufferWriter<byte>();
        AlexaEvent.WriteResponse([], asked, answer, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
