using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Lex;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class LexTests
{
    private const string Asked = """
        {"bot":{"name":"b"},"sessionState":{"sessionAttributes":{"a":"1"},"intent":{"name":"Book","state":"InProgress","slots":{"City":{"shape":"Scalar","value":{"interpretedValue":"Oslo"}},"Day":null}}}}
        """;

    private const string AskedV1 = """
        {"bot":{"name":"b"},"sessionAttributes":{"a":"1"},"currentIntent":{"name":"Book","slots":{"City":"Oslo","Day":null,"Nights":3},"confirmationStatus":"None"}}
        """;

    [Fact]
    public void The_samples_of_both_versions_say_the_same()
    {
        LexEvent[] asked =
        [
            EventReader.ReadDocument<LexV2Event>(Samples.Read("Lex", "lex-v2")),
            EventReader.ReadDocument<LexV1Event>(Samples.Read("Lex", "lex-v1")),
        ];

        Assert.All(asked, lex =>
        {
            Assert.Equal("BookHotel", lex.IntentName);
            Assert.Equal("SampleBot", lex.BotName);
            Assert.Equal("Oslo", lex.GetSlot("City"));
            Assert.Null(lex.GetSlot("Room"));
            Assert.Null(lex.GetSlot("NoSuchSlot"));
            Assert.True(lex.State.Intent!.Slots.ContainsKey("Room"));
            Assert.Equal("c-1", lex.State.SessionAttributes["customer"]);
            Assert.Equal("NO", Assert.Single(lex.State.ActiveContexts).ContextAttributes["country"]);
            Assert.Equal("""{"City":"Oslo","Nights":"3","Room":null}""", lex.Payload.GetString());
        });
    }

    [Fact]
    public void The_sample_of_V2_is_read()
    {
        LexV2Event read = EventReader.ReadDocument<LexV2Event>(Samples.Read("Lex", "lex-v2"));

        Assert.Equal(0.91, read.Interpretations[0].NluConfidence);
        Assert.Equal("NEUTRAL", read.Interpretations[0].SentimentResponse!.Sentiment);
        Assert.Equal("Tromso", read.SessionState.RuntimeHints!.SlotHints["BookHotel"]["City"].RuntimeHintValues[0].Phrase);
        Assert.Equal("Oslo", read.Transcriptions[0].ResolvedSlots["City"]!.Value!.ResolvedValues[0]);
    }

    [Fact]
    public void Lists_and_composite_slots_become_plain_JSON()
    {
        LexSlot list = new() { Shape = "List", Values = [LexSlot.Of("a"), LexSlot.Of("b")] };
        LexSlot composite = new() { Shape = "Composite", SubSlots = new Dictionary<string, LexSlot?> { ["street"] = LexSlot.Of("s"), ["zip"] = null } };
        LexV2Event made = new()
        {
            Bot = new(),
            SessionState = new() { Intent = new() { Slots = new Dictionary<string, LexSlot?> { ["tags"] = list, ["address"] = composite } } },
        };

        Assert.Equal("""{"tags":["a","b"],"address":{"street":"s","zip":null}}""", made.Payload.GetString());
        Assert.True((made with { SessionState = new() }).Payload.IsMissing);
    }

    [Theory]
    [InlineData("0.5", 0.5)]
    [InlineData("\"0.5\"", 0.5)]
    [InlineData("""{"score":0.5,"more":[1]}""", 0.5)]
    [InlineData("null", null)]
    public void Confidence_is_a_number_however_it_is_written(string json, double? expected) => Assert.Equal(expected, EventReader.ReadDocument<LexV2Event>(
        Encoding.UTF8.GetBytes($$"""{"bot":{},"sessionState":{},"interpretations":[{"nluConfidence":{{json}}}]}""")).Interpretations[0].NluConfidence);

    public static TheoryData<Func<LexEvent, LexResponse>, string, string> Answers => new()
    {
        {
            asked => LexResponse.Close(asked, "Done."),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1"},"dialogAction":{"type":"Close"},"intent":{"name":"Book","slots":{"City":{"shape":"Scalar","value":{"interpretedValue":"Oslo"}},"Day":null},"state":"Fulfilled"}},"messages":[{"contentType":"PlainText","content":"Done."}]}""",
            """{"sessionAttributes":{"a":"1"},"activeContexts":[],"dialogAction":{"type":"Close","fulfillmentState":"Fulfilled","message":{"contentType":"PlainText","content":"Done."}}}"""
        },
        {
            asked => LexResponse.Fail(asked, LexMessage.Ssml("<speak>No</speak>")).WithSessionAttribute("b", "2"),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1","b":"2"},"dialogAction":{"type":"Close"},"intent":{"name":"Book","slots":{"City":{"shape":"Scalar","value":{"interpretedValue":"Oslo"}},"Day":null},"state":"Failed"}},"messages":[{"contentType":"SSML","content":"<speak>No</speak>"}]}""",
            """{"sessionAttributes":{"a":"1","b":"2"},"activeContexts":[],"dialogAction":{"type":"Close","fulfillmentState":"Failed","message":{"contentType":"SSML","content":"<speak>No</speak>"}}}"""
        },
        {
            asked => LexResponse.Delegate(asked).WithSlot("Day", "Monday"),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1"},"dialogAction":{"type":"Delegate"},"intent":{"name":"Book","slots":{"City":{"shape":"Scalar","value":{"interpretedValue":"Oslo"}},"Day":{"shape":"Scalar","value":{"interpretedValue":"Monday"}}},"state":"InProgress"}}}""",
            """{"sessionAttributes":{"a":"1"},"activeContexts":[],"dialogAction":{"type":"Delegate","slots":{"City":"Oslo","Day":"Monday","Nights":"3"}}}"""
        },
        {
            asked => LexResponse.ElicitSlot(asked, "City", "Where?", "Really.").WithSlot("City", null),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1"},"dialogAction":{"type":"ElicitSlot","slotToElicit":"City"},"intent":{"name":"Book","slots":{"City":null,"Day":null},"state":"InProgress"}},"messages":[{"contentType":"PlainText","content":"Where?"},{"contentType":"PlainText","content":"Really."}]}""",
            """{"sessionAttributes":{"a":"1"},"activeContexts":[],"dialogAction":{"type":"ElicitSlot","message":{"contentType":"PlainText","content":"Where? Really."},"intentName":"Book","slots":{"City":null,"Day":null,"Nights":"3"},"slotToElicit":"City"}}"""
        },
        {
            asked => LexResponse.ConfirmIntent(asked),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1"},"dialogAction":{"type":"ConfirmIntent"},"intent":{"name":"Book","slots":{"City":{"shape":"Scalar","value":{"interpretedValue":"Oslo"}},"Day":null},"state":"InProgress"}}}""",
            """{"sessionAttributes":{"a":"1"},"activeContexts":[],"dialogAction":{"type":"ConfirmIntent","intentName":"Book","slots":{"City":"Oslo","Day":null,"Nights":"3"}}}"""
        },
        {
            asked => LexResponse.ElicitIntent(asked, "What else?", LexMessage.Card(new() { Title = "t", Buttons = [new() { Text = "x", Value = "y" }] })),
            """{"sessionState":{"activeContexts":[],"sessionAttributes":{"a":"1"},"dialogAction":{"type":"ElicitIntent"}},"messages":[{"contentType":"PlainText","content":"What else?"},{"contentType":"ImageResponseCard","imageResponseCard":{"title":"t","buttons":[{"text":"x","value":"y"}]}}]}""",
            """{"sessionAttributes":{"a":"1"},"activeContexts":[],"dialogAction":{"type":"ElicitIntent","message":{"contentType":"PlainText","content":"What else?"},"responseCard":{"version":1,"contentType":"application/vnd.amazonaws.card.generic","genericAttachments":[{"title":"t","buttons":[{"text":"x","value":"y"}]}]}}}"""
        },
    };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Answers))]
    public void An_answer_is_written_for_the_version_that_asked(Func<LexEvent, LexResponse> answer, string v2, string v1)
    {
        LexV2Event asked = EventReader.ReadDocument<LexV2Event>(Encoding.UTF8.GetBytes(Asked));
        LexV1Event askedV1 = EventReader.ReadDocument<LexV1Event>(Encoding.UTF8.GetBytes(AskedV1));

        Assert.Equal(v2, Written(output => LexV2Event.WriteResponse([], asked, answer(asked), output)));
        Assert.Equal(v1, Written(output => LexV1Event.WriteResponse([], askedV1, answer(askedV1), output)));
    }

    [Fact]
    public void An_answer_that_lex_would_refuse_fails()
    {
        LexV2Event asked = new() { Bot = new(), SessionState = new() };

        Assert.Throws<InvalidOperationException>(() => Written(output => LexV2Event.WriteResponse([], asked, new() { SessionState = new() }, output)));
        Assert.Throws<InvalidOperationException>(() => Written(output => LexV2Event.WriteResponse([], asked, LexResponse.ElicitIntent(asked), output)));
        Assert.Throws<InvalidOperationException>(() => LexResponse.Delegate(asked).WithSlot("City", "x"));
        LexV1Event askedV1 = new() { Bot = new(), CurrentIntent = new() };
        Assert.Throws<InvalidOperationException>(() => Written(output =>
            LexV1Event.WriteResponse([], askedV1, LexResponse.Close(askedV1, "a", LexMessage.Ssml("b")), output)));
    }

    [Fact]
    public void A_documented_answer_of_V2_can_be_written()
    {
        Corpus.Require();
        LexV2Event asked = EventReader.ReadDocument<LexV2Event>(File.ReadAllBytes(Path.Combine(Corpus.Folder!, "aws-lambda-dotnet/lex-v2/lexv2-event.json")));
        LexResponse answer = new()
        {
            SessionState = asked.SessionState with { DialogAction = new() { Type = LexDialogActionType.ElicitSlot, SlotToElicit = "Date" } },
            RequestAttributes = asked.RequestAttributes,
            Messages =
            [
                new()
                {
                    ContentType = "ImageResponseCard",
                    Content = "Test Content",
                    ImageResponseCard = new()
                    {
                        Title = "Take Action",
                        Subtitle = "Click button to take action",
                        ImageUrl = "http://somedomain.com/testimage.png",
                        Buttons = [new() { Text = "Take Action", Value = "takeaction" }],
                    },
                },
            ],
        };

        AssertSame("aws-lambda-dotnet/lex-v2/responses/lexv2-response.json", Written(output => LexV2Event.WriteResponse([], asked, answer, output)));
    }

    [Fact]
    public void A_documented_answer_of_V1_can_be_written()
    {
        Corpus.Require();
        LexV1Response answer = new()
        {
            SessionAttributes = new Dictionary<string, string> { ["key1"] = "value1", ["key2"] = "value2" },
            RecentIntentSummaryView =
            [
                new()
                {
                    IntentName = "Name", CheckpointLabel = "Label", ConfirmationStatus = "Confirmed", DialogActionType = "ElicitIntent",
                    FulfillmentState = "Fulfilled", SlotToElicit = "NextSlot", Slots = new Dictionary<string, string?> { ["key1"] = "value1", ["key2"] = "value2" },
                },
            ],
            ActiveContexts = [new() { Name = "name", TimeToLive = new() { TimeToLiveInSeconds = 100, TurnsToLive = 5 }, Parameters = new Dictionary<string, string> { ["key"] = "value" } }],
            DialogAction = new()
            {
                Type = "ElicitIntent, ElicitSlot, ConfirmIntent, Delegate, or Close",
                FulfillmentState = "Fulfilled or Failed",
                Message = new() { ContentType = "PlainText or SSML", Content = "message to convey to the user" },
                IntentName = "intent-name",
                Slots = new Dictionary<string, string?> { ["slot-name1"] = "value1", ["slot-name2"] = "value2", ["slot-name3"] = "value3" },
                SlotToElicit = "slot-name",
                ResponseCard = new()
                {
                    Version = 3,
                    GenericAttachments =
                    [
                        new()
                        {
                            Title = "card-title", SubTitle = "card-sub-title", ImageUrl = "URL of the image to be shown",
                            AttachmentLinkUrl = "URL of the attachment to be associated with the card",
                            Buttons = [new() { Text = "button-text", Value = "value sent to server on button click" }],
                        },
                    ],
                },
            },
        };

        AssertSame("aws-lambda-dotnet/lex-v1/responses/lex-response.json", Written(output => LexV1Event.WriteResponse([], new() { Bot = new(), CurrentIntent = new() }, answer, output)));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        LexV2Event done = EventReader.ReadDocument<LexV2Event>(LexEvents.Fulfillment("Book", ("City", "Oslo")));
        LexV2Event asked = EventReader.ReadDocument<LexV2Event>(LexEvents.Dialog("Book", ("City", null)));

        Assert.Equal(("Book", "FulfillmentCodeHook", "Oslo"), (done.IntentName, done.InvocationSource, done.GetSlot("City")));
        Assert.Equal(("Book", "DialogCodeHook", null), (asked.IntentName, asked.InvocationSource, asked.GetSlot("City")));
    }

    [Theory]
    [InlineData("""{"bot":{},"sessionState":"SECRET"}""", "sessionState: expected an object")]
    [InlineData("""{"bot":{},"sessionState":{"intent":{"slots":{"City":"SECRET"}}}}""", "sessionState.intent.slots.City: expected an object")]
    [InlineData("""{"bot":{},"sessionState":null}""", "sessionState: required but missing")]
    [InlineData("""{"bot":{},"sessionState":{},"interpretations":[{"nluConfidence":{"other":1}}]}""", "interpretations[0].nluConfidence.score: required but missing")]
    [InlineData("""{"bot":{},"sessionState":{},"interpretations":[{"nluConfidence":"SECRET"}]}""", "interpretations[0].nluConfidence: expected a number")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<LexV2Event>(json).Message);

    private static string Written(Action<ArrayBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static void AssertSame(string file, string written) => Assert.True(
        JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(Path.Combine(Corpus.Folder!, file))), JsonNode.Parse(written)), written);
}
