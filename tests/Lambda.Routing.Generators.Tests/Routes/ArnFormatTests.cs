using Lambda.Routing.Dispatch;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Resources whose ARN holds more than their own name at its end.</summary>
public sealed class ArnFormatTests
{
    private const string Scope = "arn:aws:any:eu-west-1:123456789012:";

    private const string Vault = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;

        [Sources(typeof(VaultEvent)), Delivery(Delivery.Asynchronous)]
        public sealed class VaultTriggerAttribute(string? box = null) : TriggerAttribute
        {
            [Filter(nameof(VaultEvent.BoxArn), MatchBy.Resource, ArnFormat = "box:{name}-??????")] public string? Box { get; } = box;
        }

        [EventType, Source("vault"), Shape("boxArn")]
        public sealed partial record VaultEvent : IEvent<VaultEvent> { public partial string? BoxArn { get; init; } }

        """;

    public static TheoryData<string, string, string> Names => new()
    {
        { "cluster/{name}/*", "cluster/demo/751d2973-a626-431c-9d4e-d7975eb44dd7-2", "demo" },
        { "cluster/{name}/*", "cluster/demo", "demo" },
        { "cluster/{name}/*", "topic/demo/id-2/orders", "demo" },
        { "broker:{name}:*", "broker:test:b-9bcfa592-423a-4942-879d-eb284b418fc8", "test" },
        { "log-group:{name}:*", "log-group:/aws/lambda/orders:*", "/aws/lambda/orders" },
        { "log-group:{name}:*", "log-group:/aws/lambda/orders", "/aws/lambda/orders" },
        { "log-group:{name}:*", "log-group:/aws/lambda/orders:log-stream:a/b", "/aws/lambda/orders" },
        { "secret:{name}-??????", "secret:prod/my-secret-AbCdEf", "prod/my-secret" },
        { "secret:{name}-??????", "secret:prod/db", "prod/db" },
        { "secret:{name}-??????", "secret:-AbCdEf", "-AbCdEf" },
        { "", "table/Orders/stream/2026-01-01T00:00:00.000", "Orders" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void The_running_function_and_the_build_find_the_same_name(string format, string resource, string name)
    {
        Assert.Equal(name, ResourceName.OwnName(Scope + resource, format).ToString());
        Assert.True(ResourceName.Matches(Scope + resource, name, format));
        Assert.False(ResourceName.Matches(Scope + resource, name + "2", format));
        Assert.Equal(RouteRelation.Narrower, ResourceRelation.Compare(Scope + resource, name, format));
        Assert.Equal(RouteRelation.Disjoint, ResourceRelation.Compare(Scope + resource, name + "2", format));
    }

    [Fact]
    public void What_is_no_arn_is_the_name_as_it_stands()
    {
        Assert.True(ResourceName.Matches("/aws/lambda/orders", Scope + "log-group:/aws/lambda/orders:*", "log-group:{name}:*"));
        Assert.False(ResourceName.Matches("orders", Scope + "log-group:/aws/lambda/orders:*", "log-group:{name}:*"));
        Assert.Equal(RouteRelation.Disjoint, ResourceRelation.Compare("prod/db", "test/db", "secret:{name}-??????"));
    }

    [Fact]
    public void Another_account_is_another_resource()
    {
        const string format = "broker:{name}:*";
        Assert.True(ResourceName.Matches(Scope + "broker:test:b-1", Scope + "broker:test:b-2", format));
        Assert.False(ResourceName.Matches(Scope + "broker:test:b-1", "arn:aws:any:eu-west-1:2:broker:test:b-1", format));
        Assert.False(ResourceName.Matches(null, "test", format));
    }

    [Fact]
    public async Task A_route_names_its_resource_as_people_know_it()
    {
        using var other = new Variable("OTHER_BOX", Scope + "box:b/other-123456");
        RunningFunction function = RunningFunction.Start(Vault + """
            public sealed class Shop
            {
                [VaultTrigger("a/safe")] public void Safe() => Seen.Add("safe");
                [VaultTrigger("arn:aws:any:eu-west-1:123456789012:box:a/safe-ABCDEF")] public void Own() => Seen.Add("own");
                [VaultTrigger("${OTHER_BOX}")] public void Other() => Seen.Add("other");
                [VaultTrigger] public void Rest() => Seen.Add("rest");
            }
            """);
        foreach (string box in new[] { "a/safe-ABCDEF", "b/other-123456", "b/safe-ABCDEF" })
        {
            await function.InvokeAsync($$"""{"boxArn":"{{Scope}}box:{{box}}"}""");
        }
        await function.InvokeAsync("""{"boxArn":"arn:aws:any:eu-west-1:2:box:a/safe-ABCDEF"}""");
        Assert.Equal("own other rest safe", function.Seen);
    }

    [Fact]
    public async Task An_arn_and_another_of_the_same_name_are_one_route_twice() => Assert.Equal(
        ["LR3001 'VaultTrigger(\"arn:aws:any:eu-west-1:1:box:safe-ABCDEF\")'", "LR3001 'VaultTrigger(\"arn:aws:any:eu-west-1:1:box:safe-123456\")'"],
        await RouteHost.FindingsAsync(Vault + """
            public static class Shop
            {
                [VaultTrigger("arn:aws:any:eu-west-1:1:box:safe-ABCDEF")] public static void One() { }
                [VaultTrigger("arn:aws:any:eu-west-1:1:box:safe-123456")] public static void Other() { }
            }
            """));

    [Theory]
    [InlineData("box")]
    [InlineData("box/*/{name}")]
    [InlineData("{name}*")]
    [InlineData("{name}/{name}")]
    public async Task A_format_that_does_not_say_where_the_name_is_is_an_error(string format) => Assert.Equal(["LR0110 '\"safe\"'"],
        await RouteHost.FindingsAsync(Vault.Replace("box:{name}-??????", format, StringComparison.Ordinal) + """
            public static class Shop { [VaultTrigger("safe")] public static void Take() { } }
            """));
}
