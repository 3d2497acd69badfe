namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class SecretRotationRouteTests
{
    private const string Steps = """
        public static class Locksmith
        {
            [SecretRotationTrigger(Step = "createSecret")] public static void Create(SecretRotationEvent e) => Seen.Add("create");
            [SecretRotationTrigger(Step = "setSecret")] public static Task Set() { Seen.Add("set"); return Task.CompletedTask; }
            [SecretRotationTrigger(Step = "testSecret")] public static void Test() => throw new InvalidOperationException("wrong password");
            [SecretRotationTrigger("prod/db", Step = "finishSecret")] public static void Finish(SecretRotationEvent e) => Seen.Add($"finish {e} {e.RotationToken}");
        }
        """;

    private const string Secret = "arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db-a1B2c3";

    [Theory]
    [InlineData("\"deleteSecret\"", "\"hidden-secret\"")]
    [InlineData("5", "\"hidden-secret\"")]
    [InlineData("\"setSecret\"", "[\"hidden-secret\"]")]
    public async Task No_failure_names_the_secret_or_a_token(string step, string secret)
    {
        Exception failure = await Assert.ThrowsAnyAsync<Exception>(() => RunningFunction.Start(Steps).InvokeAsync(
            $$"""{"Step":{{step}},"SecretId":{{secret}},"ClientRequestToken":"hidden-token","RotationToken":"hidden-rotation"}"""));
        Assert.DoesNotContain("hidden", failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("createSecret", "create")]
    [InlineData("setSecret", "set")]
    [InlineData("finishSecret", "finish SecretRotationEvent r")]
    public async Task Each_step_has_its_method_and_no_answer(string step, string seen)
    {
        RunningFunction function = RunningFunction.Start(Steps);
        Assert.Equal("", await function.InvokeAsync(Event(step)));
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_step_that_throws_and_one_that_no_method_takes_fail()
    {
        RunningFunction function = RunningFunction.Start(Steps);
        await function.ThrowsAsync<InvalidOperationException>(Event("testSecret"));
        UnroutedEventException unrouted = await function.ThrowsAsync<UnroutedEventException>(Event("finishSecret", "arn:aws:secretsmanager:eu-west-1:123456789012:secret:staging/db-a1B2c3"));
        Assert.DoesNotContain("staging", unrouted.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deleteSecret")]
    [InlineData("CreateSecret")]
    [InlineData("")]
    public async Task An_unknown_step_is_an_error_also_where_one_method_takes_all(string step)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Locksmith { [SecretRotationTrigger] public static void Turn(SecretRotationEvent e) => Seen.Add(e.Step); }
            """);
        Reading.EventReadException failure = await function.ThrowsAsync<Reading.EventReadException>(Event(step));
        Assert.DoesNotContain("prod/db", failure.ToString(), StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
        await function.InvokeAsync(Event("setSecret"));
        Assert.Equal("setSecret", function.Seen);
    }

    [Theory]
    [InlineData("prod/db", true)]
    [InlineData(Secret, true)]
    [InlineData("arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/db", true)]
    [InlineData("db", false)]
    [InlineData("staging/db", false)]
    [InlineData("arn:aws:secretsmanager:eu-west-1:210987654321:secret:prod/db", false)]
    public async Task A_secret_is_named_without_what_AWS_adds(string secret, bool takes)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Locksmith { [SecretRotationTrigger("{{secret}}")] public static void Turn() => Seen.Add("turned"); }
            """);
        if (takes)
        {
            await function.InvokeAsync(Event("createSecret"));
        }
        else
        {
            await function.ThrowsAsync<UnroutedEventException>(Event("createSecret"));
        }
        Assert.Equal(takes ? "turned" : "", function.Seen);
    }

    [Theory]
    [InlineData("""{"Step":null,"SecretId":"s","ClientRequestToken":"t"}""")]
    [InlineData("""{"SecretId":"s","ClientRequestToken":"t"}""")]
    public async Task A_rotation_without_a_step_is_none(string json) =>
        await RunningFunction.Start(Steps).ThrowsAsync<UnroutedEventException>(json);

    [Theory]
    [InlineData("""{"Step":5,"SecretId":"s","ClientRequestToken":"t"}""")]
    [InlineData("""{"Step":"setSecret","SecretId":[],"ClientRequestToken":"t"}""")]
    public async Task A_member_of_the_wrong_type_is_an_error(string json) =>
        await RunningFunction.Start(Steps).ThrowsAsync<Reading.EventReadException>(json);

    [Theory]
    [InlineData("string Turn() { Seen.Add(\"turned\"); return \"a\"; }", "string")]
    [InlineData("Task<Secret> Turn() { Seen.Add(\"turned\"); return Task.FromResult(new Secret(1)); }", "Task<Secret>")]
    public async Task A_returned_value_is_written_nowhere_and_warned_of(string method, string underlined)
    {
        string source = $$"""
            public sealed record Secret(int Number);
            public static class Locksmith { [SecretRotationTrigger] public static {{method}} }
            """;

        Assert.Equal([$"LR4001 '{underlined}'"], await RouteHost.FindingsAsync(source, Sources.Order));
        RunningFunction function = RunningFunction.Start(source);
        Assert.Equal("", await function.InvokeAsync(Event("setSecret")));
        Assert.Equal("turned", function.Seen);
    }

    [Fact]
    public async Task A_misspelled_step_is_a_fault() =>
        Assert.Equal(["LR1026 'Step = \"create\"'"], await RouteHost.FindingsAsync(
            "public static class S { [SecretRotationTrigger(Step = \"create\")] public static void Take() { } }", Sources.Order, Sources.Json));

    private static string Event(string step, string secret = Secret) =>
        $$"""{"Step":"{{step}}","SecretId":"{{secret}}","ClientRequestToken":"t","RotationToken":"r"}""";
}
