namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class AppSyncRouteTests
{
    private const string Resolvers = """
        public sealed class Shop
        {
            [AppSyncTrigger("Query", "order")]
            public Order? Get(Order arguments)
            {
                Seen.Add("get" + arguments.OrderId);
                return arguments.Customer switch { "none" => null, "bad" => throw new InvalidOperationException("no such order"), _ => arguments };
            }

            [AppSyncTrigger("Query", "name")]
            public string Name(AppSyncResolverEvent field, string arguments) => field.FieldName + "\"" + field.Identity?.GetType().Name;

            [AppSyncTrigger("Query")]
            public static async Task<string> Any(AppSyncResolverEvent field)
            {
                await Task.Yield();
                return field.TypeName + "." + field.FieldName;
            }
        }
        """;

    [Theory]
    [InlineData("order", "a", """{"orderId":1,"customer":"a"}""")]
    [InlineData("order", "none", "null")]
    [InlineData("name", "a", "\"name\\u0022\"")]
    [InlineData("other", "a", "\"Query.other\"")]
    public async Task The_answer_is_what_the_fields_method_returns(string field, string customer, string answer)
    {
        RunningFunction function = RunningFunction.Start(Resolvers);

        Assert.Equal(answer, await function.InvokeAsync(Field("Query", field, Events.Order(1, customer))));
    }

    [Theory]
    [InlineData("""{"accountId":"1","userArn":"a","username":"u","sourceIp":["::1"]}""", "AppSyncIamIdentity")]
    [InlineData("""{"sub":"s","issuer":"i","username":"u","claims":{"exp":1,"groups":["a"]},"sourceIp":"::1","groups":null}""", "AppSyncCognitoIdentity")]
    [InlineData("""{"sub":"s","issuer":"i","claims":{"exp":1}}""", "AppSyncOidcIdentity")]
    [InlineData("""{"resolverContext":{"a":1}}""", "AppSyncLambdaIdentity")]
    [InlineData("{}", "AppSyncLambdaIdentity")]
    [InlineData("null", "")]
    public async Task An_identity_is_of_the_kind_that_its_members_say(string identity, string kind)
    {
        RunningFunction function = RunningFunction.Start(Resolvers);

        Assert.Equal($"\"name\\u0022{kind}\"", await function.InvokeAsync(Field("Query", "name", "{}", identity)));
    }

    [Fact]
    public async Task The_shape_of_a_function_of_amplify_is_routed_alike()
    {
        RunningFunction function = RunningFunction.Start(Resolvers);

        Assert.Equal("\"Query.other\"", await function.InvokeAsync("""{"typeName":"Query","fieldName":"other","arguments":{},"source":{},"request":{"headers":{} },"prev":null}"""));
    }

    [Fact]
    public async Task A_failure_and_a_field_that_no_method_resolves_fail_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Resolvers);

        await function.ThrowsAsync<InvalidOperationException>(Field("Query", "order", Events.Order(1, "bad")));
        await function.ThrowsAsync<UnroutedEventException>(Field("Mutation", "order", Events.Order(1)));
    }

    [Fact]
    public async Task Objects_that_were_gathered_into_one_call_are_resolved_one_by_one_in_order()
    {
        RunningFunction function = RunningFunction.Start(Resolvers);

        string answer = await function.InvokeAsync($"""
            [{Field("Query", "order", Events.Order(1))},{Field("Query", "order", Events.Order(2, "bad"))},{Field("Query", "order", "7")},
             {Field("Query", "order", Events.Order(3, "none"))},{Field("Query", "name", "{}")},{Field("Mutation", "x", "{}")},5]
            """);

        Assert.StartsWith("""[{"orderId":1,"customer":"a"},{"data":null,"errorMessage":"no such order","errorType":"InvalidOperationException"},{"data":null,""", answer, StringComparison.Ordinal);
        Assert.Contains(""","errorType":"PayloadException"},null,"name\u0022",{"data":null,""", answer, StringComparison.Ordinal);
        Assert.EndsWith(""","errorType":"EventReadException"}]""", answer, StringComparison.Ordinal);
        Assert.Equal("get1 get2 get3", function.Seen);
    }

    [Theory]
    [InlineData("", """["a:1","a:2"]""")]
    [InlineData("fewer", """[{"data":null,"errorMessage":"Shop.Comments returned 1 results for 2 records.","errorType":"InvalidOperationException"},{"data":null,"errorMessage":"Shop.Comments returned 1 results for 2 records.","errorType":"InvalidOperationException"}]""")]
    public async Task A_method_of_lists_returns_as_many_values(string argument, string answer)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [AppSyncBatch("Order", "comments")]
                public async Task<IReadOnlyList<string>> Comments(IReadOnlyList<AppSyncResolverEvent> orders)
                {
                    await Task.Yield();
                    Seen.Add("list" + orders.Count);
                    return [.. orders.Select((order, index) => order.FieldName![0] == 'c' ? "a:" + order.Source.GetString() : "").Take(orders[0].Arguments.GetString() == "\"fewer\"" ? 1 : 2)];
                }
            }
            """);

        Assert.Equal(answer, await function.InvokeAsync($"""[{Field("Order", "comments", $"\"{argument}\"", source: "1")},{Field("Order", "comments", "{}", source: "2")}]"""));
        Assert.Equal("list2", function.Seen);
    }

    [Fact]
    public async Task A_method_that_returns_nothing_is_an_error() => Assert.Equal(
        ["LR4004 'void'", "LR4004 'Task'"],
        (await RouteHost.FindingsAsync("""
            public sealed class Shop
            {
                [AppSyncTrigger("Query", "a")] public void Nothing(AppSyncResolverEvent field) { }
                [AppSyncBatch("Query", "b")] public Task Later(AppSyncResolverEvent field) => Task.CompletedTask;
            }
            """)).Distinct());

    [Theory]
    [InlineData("yes", "", """{"isAuthorized":true}""")]
    [InlineData("no", "", """{"isAuthorized":false}""")]
    [InlineData("all", "", """{"isAuthorized":true,"resolverContext":{"user":"a\"b"},"deniedFields":["Mutation.drop"],"ttlOverride":300}""")]
    [InlineData("all", ",\"operation\":\"EVENT_PUBLISH\",\"channel\":\"/a/b\"", """{"isAuthorized":true,"handlerContext":{"user":"a\"b"},"deniedFields":["Mutation.drop"],"ttlOverride":300}""")]
    public async Task An_authorizer_answers_its_decision(string token, string context, string answer)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Gate
            {
                [AppSyncAuthorizerTrigger("api1")]
                public AppSyncAuthorization Decide(AppSyncAuthorizerEvent call) => call.AuthorizationToken switch
                {
                    "yes" => true,
                    "no" => AppSyncAuthorization.Denied,
                    "null" => null!,
                    "all" => AppSyncAuthorization.Allowed with { Context = new Dictionary<string, string> { ["user"] = "a\"b" }, DeniedFields = ["Mutation.drop"], TimeToLive = TimeSpan.FromMinutes(5) },
                    _ => throw new InvalidOperationException(),
                };
            }
            """);

        Assert.Equal(answer, await function.InvokeAsync(Call(token, context)));
        await function.ThrowsAsync<InvalidOperationException>(Call("throw", ""));
        await function.ThrowsAsync<InvalidOperationException>(Call("null", ""));
        await function.ThrowsAsync<UnroutedEventException>(Call("yes", "").Replace("api1", "api2", StringComparison.Ordinal));
    }

    private const string Channels = """
        public sealed class News
        {
            [AppSyncEventsTrigger(AppSyncOperation.Publish, "/default/*")]
            public AppSyncPublishResult Publish(Order order, AppSyncMessage message) => order.Customer switch
            {
                "drop" => AppSyncPublishResult.Dropped,
                "error" => AppSyncPublishResult.Error("not \"this\""),
                "throw" => throw new InvalidOperationException("secret"),
                "json" => AppSyncPublishResult.Json(order with { Customer = "new" }),
                _ => AppSyncPublishResult.Unchanged(message),
            };

            [AppSyncEventsTrigger(AppSyncOperation.Subscribe, "/default/closed")]
            public AppSyncSubscription Refuse(AppSyncSubscribeEvent subscription) => AppSyncSubscription.Refused("closed");

            [AppSyncEventsTrigger(AppSyncOperation.Subscribe)]
            public void Accept(AppSyncSubscribeEvent subscription) => Seen.Add("accepted");
        }
        """;

    [Theory]
    [InlineData("a", ""","payload":{"orderId":1,"customer":"a" }}""")]
    [InlineData("json", ""","payload":{"orderId":1,"customer":"new"}}""")]
    [InlineData("error", ""","error":"not \"this\""}""")]
    [InlineData("throw", ""","error":"InvalidOperationException"}""")]
    [InlineData("drop", null)]
    public async Task A_published_event_is_answered_by_its_id(string customer, string? rest)
    {
        RunningFunction function = RunningFunction.Start(Channels);

        string answer = await function.InvokeAsync(Channel("PUBLISH", "/default/news", $$"""[{"id":"e1","payload":{{Events.Order(1, customer)}} }]"""));

        Assert.Equal($$"""{"events":[{{(rest is null ? "" : "{\"id\":\"e1\"" + rest)}}]}""", answer);
    }

    [Fact]
    public async Task An_event_of_a_channel_that_no_route_takes_and_one_that_does_not_read_are_errors()
    {
        RunningFunction function = RunningFunction.Start(Channels);

        Assert.Equal("""{"events":[{"id":"e1","error":"UnroutedEventException"}]}""",
            await function.InvokeAsync(Channel("PUBLISH", "/other/news", $$"""[{"id":"e1","payload":{{Events.Order(1)}} }]""")));
        Assert.Equal("""{"events":[{"id":"e1","error":"PayloadException"}]}""",
            await function.InvokeAsync(Channel("PUBLISH", "/default/news", """[{"id":"e1","payload":5}]""")));
        await function.ThrowsAsync<InvalidOperationException>(Channel("PUBLISH", "/default/news", "[5]"));
    }

    [Theory]
    [InlineData("/default/news", "null")]
    [InlineData("/default/closed", """{"error":"closed"}""")]
    public async Task A_subscription_is_accepted_or_refused(string channel, string answer)
    {
        RunningFunction function = RunningFunction.Start(Channels);

        Assert.Equal(answer, await function.InvokeAsync(Channel("SUBSCRIBE", channel, "null")));
        Assert.Equal(answer == "null" ? "accepted" : "", function.Seen);
    }

    private static string Field(string type, string field, string arguments, string identity = "null", string source = "null") => $$"""
        {"arguments":{{arguments}},"identity":{{identity}},"source":{{source}},"request":{"headers":{},"domainName":null},"prev":null,"info":{"fieldName":"{{field}}","parentTypeName":"{{type}}","selectionSetList":[],"variables":{} },"stash":{} }
        """;

    private static string Call(string token, string context) =>
        $$"""{"authorizationToken":"{{token}}","requestContext":{"apiId":"api1","variables":null{{context}} },"requestHeaders":null}""";

    private static string Channel(string operation, string channel, string events) => $$$"""
        {"identity":null,"request":{"headers":{} },"info":{"channel":{"path":"{{{channel}}}","segments":[]},"channelNamespace":{"name":"default"},"operation":"{{{operation}}}"},"events":{{{events}}} }
        """;
}
