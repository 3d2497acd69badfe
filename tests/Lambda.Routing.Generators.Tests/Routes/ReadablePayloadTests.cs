using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A payload whose type has a generated reader needs no JSON context.</summary>
public sealed class ReadablePayloadTests
{
    private const string Types = """
        using Lambda.Routing.Reading;
        [EventType] public sealed partial record Parcel { public required partial string Name { get; init; } public int? Weight { get; init; } }
        """;

    [Fact]
    public async Task The_libraries_and_the_users_own_types_are_read_by_their_readers()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            using Lambda.Routing.EventBridge;
            public sealed class Shop
            {
                [EventBridgeTrigger(Source = "aws.ec2", DetailType = "EC2 Instance State-change Notification")]
                public void Note(Ec2InstanceStateChange change, EventBridgeEvent all) => Seen.Add($"{change.InstanceId}:{change.State}:{all.Region}");

                [EventBridgeTrigger(Source = "shop")]
                public void Take(Parcel? parcel) => Seen.Add(parcel?.Name ?? "none");

                [SqsBatch("parcels")] public void Take(Parcel parcel, SqsMessage message) => Seen.Add($"{parcel.Name}:{parcel.Weight}:{message.MessageId}");
            }
            """, Types, Sources.Order);

        await function.InvokeAsync(Detail("aws.ec2", "EC2 Instance State-change Notification", """{"instance-id":"i-1","state":"stopped","more":[1]}"""));
        await function.InvokeAsync(Detail("shop", "d", """{"name":"a"}"""));
        await function.InvokeAsync(Events.SqsOf("parcels", "{\"name\":\"ä \\\"quoted\\\"\",\"weight\":3}"));

        Assert.Equal("i-1:stopped:r a ä \"quoted\":3:m1", function.Seen);
    }

    [Theory]
    [InlineData("{}", "Parcel: name: required but missing")]
    [InlineData("SECRET", "Parcel: malformed JSON at byte 0")]
    [InlineData("null", "Shop.Take, parameter 'parcel': the payload is JSON null, but the parameter is not nullable")]
    [InlineData("{\"name\":\"n\",\"weight\":\"SECRET\"}", "Parcel: weight: expected a number")]
    [InlineData("{\"name\":\"n\"} {}", "Parcel: malformed JSON at byte 13")]
    public async Task What_is_no_such_payload_is_that_records_failure(string body, string message)
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public sealed class Shop { [SqsBatch("parcels", PartialResponses = false)] public void Take(Parcel parcel) => Seen.Add(parcel.Name); }
            """, Types, Sources.Order);

        BatchFailedException failure = await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("parcels", "{\"name\":\"good\"}", body));

        Assert.Equal("good", function.Seen);
        Assert.Equal(message, Assert.IsType<PayloadException>(failure.InnerException).Message);
    }

    [Fact]
    public async Task A_list_pairs_records_with_payloads_that_read_themselves()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public sealed class Shop
            {
                [SqsBatch("parcels", PartialResponses = true)]
                public void Take(IReadOnlyList<(SqsMessage Message, Parcel Parcel)> all) => Seen.Add(string.Join(',', all.Select(pair => pair.Parcel.Name)));

                [SqsBatch("maybe", PartialResponses = true)]
                public void Maybe(IReadOnlyList<(SqsMessage Message, Parcel? Parcel)> all) => Seen.Add(string.Join(',', all.Select(pair => pair.Parcel?.Name ?? "none")));
            }
            """, Types, Sources.Order);

        string answer = await function.InvokeAsync(Events.SqsOf("parcels", "{\"name\":\"a\"}", "{}", "{\"name\":\"b\"}"));
        await function.InvokeAsync(Events.SqsOf("maybe", "{\"name\":\"c\"}", "null"));

        Assert.Equal("a,b c,none", function.Seen);
        Assert.Contains("itemIdentifier", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_whose_payloads_read_themselves_keeps_its_events()
    {
        string code = RouteHost.Generate("""public sealed class Shop { [SqsBatch("parcels")] public void Take(Parcel parcel) => Seen.Add(parcel.Name); }""", Types, Sources.Order)
            .Result.GeneratedTrees.Single(tree => tree.FilePath.EndsWith("LambdaFunction.g.cs", StringComparison.Ordinal)).ToString();

        Assert.Contains("RetainsEvents => true", code, StringComparison.Ordinal);
        Assert.DoesNotContain("JsonTypeInfo", code, StringComparison.Ordinal);
    }

    private static string Detail(string source, string type, string detail) =>
        $$"""{"version":"0","source":"{{source}}","detail-type":"{{type}}","region":"r","detail":{{detail}} }""";
}
