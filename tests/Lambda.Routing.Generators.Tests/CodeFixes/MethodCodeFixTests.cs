using Lambda.Routing.CodeFixes;

namespace Lambda.Routing.Generators.Tests.CodeFixes;

/// <summary>What an editor offers to change of a handler. Whatever it writes compiles, and the finding is gone.</summary>
public sealed class MethodCodeFixTests
{
    private const string Order = "public sealed record Order(int Id);";

    [Theory]
    [InlineData("public void Take(SqsMessage message) { }", "public void Take(SqsMessage message, CancellationToken cancellationToken) { }")]
    [InlineData("public Task Take() => Task.CompletedTask;", "public Task Take(CancellationToken cancellationToken) => Task.CompletedTask;")]
    [InlineData("public void Take(SqsMessage message, string? body = null) { }", "public void Take(SqsMessage message, CancellationToken cancellationToken, string? body = null) { }")]
    [InlineData("public void Take(SqsMessage message) { } public void Again(SqsMessage message) => Take(message);", "public void Take(SqsMessage message, CancellationToken cancellationToken = default) { } public void Again(SqsMessage message) => Take(message);")]
    public async Task A_token_is_taken(string method, string expected)
    {
        FixResult fix = await FixHost.FixAsync<AddTokenCodeFix>("LR1029", _ => 0, Desk("[SqsBatch(PartialResponses = true)] " + method));
        Assert.Equal(["Add a CancellationToken"], fix.Titles);
        Assert.Contains(expected, fix.Sources[0], StringComparison.Ordinal);
        await AssertMended("LR1029", fix);
    }

    [Fact]
    public async Task Tokens_are_taken_everywhere_at_once()
    {
        FixResult fix = await FixHost.FixAllAsync<AddTokenCodeFix>(
            "LR1029",
            Desk("[SqsBatch(\"aa\", PartialResponses = true)] public void A() { } [SqsBatch(\"bb\", PartialResponses = true)] public void B(SqsMessage message) { }"),
            "public static class Other { [KinesisBatch(PartialResponses = true)] public static void C() { } }");
        await AssertMended("LR1029", fix);
    }

    // What a base class, an interface or another part declares too would no longer fit; nor would a caller that uses the value.
    [Theory]
    [InlineData("public interface IDesk { int Take(); } public sealed class Desk : IDesk { [ScheduleTrigger] public int Take() => 1; }")]
    [InlineData("public class Desk { [ScheduleTrigger] public virtual int Take() => 1; }")]
    [InlineData("public partial class Desk { [ScheduleTrigger] public partial int Take(); public partial int Take() => 1; }")]
    [InlineData("public class Desk { [ScheduleTrigger] public int Take() => 1; public int Twice() => Take() + Take(); }")]
    [InlineData("public class Desk { [ScheduleTrigger] public int Take() => 1; public Func<int> Taker() => Take; }")]
    [InlineData("public class Desk { [ScheduleTrigger] public Task<int> Take() => Task.FromResult(1); public async Task<int> Once() { int a = await Take(); return a; } }")]
    public async Task A_value_that_others_count_on_is_returned_on(string source) =>
        Assert.Empty((await FixHost.FixAsync<DiscardedReturnCodeFix>("LR4001", _ => 0, source)).Titles);

    [Fact]
    public async Task Calls_that_do_not_look_at_the_value_go_on() => await AssertMended("LR4001", await FixHost.FixAsync<DiscardedReturnCodeFix>(
        "LR4001", _ => 0, Desk("[ScheduleTrigger] public Task<int> Take() => Task.FromResult(1); public async Task Again() { await Take(); }")));

    [Fact]
    public async Task A_method_in_parts_takes_no_token() => Assert.Empty((await FixHost.FixAsync<AddTokenCodeFix>(
        "LR1029", _ => 0, "public partial class Desk { [SqsBatch(PartialResponses = true)] public partial void Take(); public partial void Take() { } }")).Titles);

    [Theory]
    [InlineData("public class Desk { private sealed class Part; [ScheduleTrigger] private void Take(List<Part[]> part) { } }")]
    [InlineData("public partial class Desk { [ScheduleTrigger] private partial void Take(); private partial void Take() { } }")]
    public async Task A_signature_that_nobody_else_may_see_stays_hidden(string source) =>
        Assert.Empty((await FixHost.FixAsync<MakeAccessibleCodeFix>("LR0001", _ => 0, source)).Titles);

    [Fact]
    public async Task A_method_of_an_interface_is_left_alone() => Assert.Empty((await FixHost.FixAsync<AddTokenCodeFix>(
        "LR1029", _ => 0, "public interface IDesk { void Take(); } public sealed class Desk : IDesk { [SqsBatch(PartialResponses = true)] public void Take() { } }")).Titles);

    [Theory]
    [InlineData("public static class Desk { [ScheduleTrigger] static void Take() { } }")]
    [InlineData("public static class Desk { [ScheduleTrigger] private static void Take() { } }")]
    [InlineData("public class Desk { [ScheduleTrigger] protected void Take() { } }")]
    [InlineData("public class Outer { private class Desk { [ScheduleTrigger] public void Take() { } } }")]
    [InlineData("public class Outer { class Desk { [ScheduleTrigger] void Take() { } } }")]
    [InlineData("file class Desk { [ScheduleTrigger] public void Take() { } }")]
    public async Task A_hidden_handler_is_made_accessible(string source)
    {
        FixResult fix = await FixHost.FixAsync<MakeAccessibleCodeFix>("LR0001", _ => 0, source);
        Assert.Equal(["Make 'Take' internal"], fix.Titles);
        await AssertMended("LR0001", fix);
    }

    [Fact]
    public async Task Hidden_handlers_are_made_accessible_at_once() => await AssertMended("LR0001", await FixHost.FixAllAsync<MakeAccessibleCodeFix>(
        "LR0001", Desk("[ScheduleTrigger] private void A() { } [WarmupTrigger] private static void B() { }")));

    [Theory]
    [InlineData("public class Desk<T> { [ScheduleTrigger] private void Take() { } }")]
    [InlineData("public abstract class Desk { [ScheduleTrigger] protected abstract void Take(); }")]
    [InlineData("public class Desk { [ScheduleTrigger] private void Take<T>() { } }")]
    public async Task What_could_not_be_called_all_the_same_is_left_alone(string source) =>
        Assert.Empty((await FixHost.FixAsync<MakeAccessibleCodeFix>("LR0001", _ => 0, source)).Titles);

    [Theory]
    [InlineData("public int Take() => 1;", "public void Take()")]
    [InlineData("public int Take() => Count();", "Count();")]
    [InlineData("public int Take() { if (Count() > 1) return 2; return Count(); }", "public void Take()")]
    [InlineData("public Task<int> Take() => Task.FromResult(1);", "public Task Take() => Task.FromResult(1);")]
    [InlineData("public async Task<int> Take() { await Task.Yield(); return Count(); }", "public async Task Take()")]
    [InlineData("public async Task<int> Take() => await Task.FromResult(1);", "public async Task Take()")]
    [InlineData("public async System.Threading.Tasks.ValueTask<int> Take() { await Task.Yield(); return 1; }", "public async System.Threading.Tasks.ValueTask Take()")]
    [InlineData("public ValueTask<int> Take() => new(Count());", null)]
    [InlineData("public ValueTask<int> Take() { Func<int> count = () => { return 1; }; return Later(count()); }", "await Later(count());")]
    public async Task A_value_that_nobody_reads_is_not_returned(string method, string? expected)
    {
        FixResult fix = await FixHost.FixAsync<DiscardedReturnCodeFix>(
            "LR4001", _ => 0, Desk($"[ScheduleTrigger] {method} private static int Count() => 1; private static ValueTask<int> Later(int a) => new(a);"));
        if (expected is null)
        {
            // new() has no type of its own once nothing is returned.
            Assert.Empty(fix.Titles);
            return;
        }
        Assert.Equal(["Return nothing"], fix.Titles);
        Assert.Contains(expected, fix.Sources[0], StringComparison.Ordinal);
        await AssertMended("LR4001", fix);
    }

    [Fact]
    public async Task Values_that_nobody_reads_are_not_returned_at_once() => await AssertMended("LR4001", await FixHost.FixAllAsync<DiscardedReturnCodeFix>(
        "LR4001", Desk("[ScheduleTrigger] public int A() => 1; [EventBridgeTrigger] public async Task<string> B() { await Task.Yield(); return \"b\"; }")));

    [Theory]
    [InlineData("[SqsBatch(PartialResponses = true)]", "Add the filter \"b\"", "[SqsBatch(\"b\", PartialResponses = true)]")]
    [InlineData("[EventBridgeTrigger]", "Add the filter DetailType = \"b\"", "[EventBridgeTrigger(DetailType = \"b\")]")]
    [InlineData("[EventBridgeTrigger]", "Add [When(\"type\", \"B\")]", "[When(\"type\", \"B\")]")]
    [InlineData("[S3Trigger(\"uploads\")]", "Add the filter EventName = \"ObjectCreated:Put\"", "[S3Trigger(\"uploads\", EventName = \"ObjectCreated:Put\")]")]
    public async Task Two_routes_are_told_apart(string trigger, string title, string expected)
    {
        // The first of the two is the one that the editor is asked to change.
        string desk = Desk($"{trigger} public void B() {{ }} {trigger} public void A() {{ }}");
        FixResult fix = await FixHost.FixAsync<AddFilterCodeFix>("LR3001", titles => titles.ToList().IndexOf(title), desk);
        Assert.Contains(title, fix.Titles);
        Assert.Contains(expected, fix.Sources[0], StringComparison.Ordinal);
        await AssertMended("LR3001", fix);
    }

    [Theory]
    [InlineData("public sealed class Desk(IDisposable service) { [ScheduleTrigger] public void Take() => service.Dispose(); }", "Startup")]
    [InlineData("namespace Shop; public sealed class Startup; public sealed class Desk(IDisposable service) { [ScheduleTrigger] public void Take() => service.Dispose(); }", "Startup2")]
    public async Task A_startup_is_written(string source, string name)
    {
        FixResult fix = await FixHost.FixAsync<AddStartupCodeFix>("LR1006", _ => 0, source);
        Assert.Equal([$"Create {name} with [LambdaStartup]"], fix.Titles);
        Assert.Contains("[LambdaStartup]", fix.Sources[0], StringComparison.Ordinal);
        Assert.Contains($"internal static class {name}\n", fix.Sources[0].ReplaceLineEndings("\n"), StringComparison.Ordinal);
        await AssertMended("LR1006", fix);
    }

    [Fact]
    public async Task All_payloads_are_listed_at_once()
    {
        FixResult fix = await FixHost.FixAllAsync<UnknownPayloadCodeFix>(
            "LR2001", Desk("[EventBridgeTrigger(Source = \"a\")] public void A(Order order) { } [EventBridgeTrigger(Source = \"b\")] public void B(Note note) { }"),
            Order + " public sealed record Note(string Text);");
        Assert.Equal(["Add [JsonSerializable] for all payloads"], fix.Titles);
        await AssertMended("LR2001", fix);
    }

    private static string Desk(string members) => $"public sealed class Desk {{ {members} }}";

    private static async Task AssertMended(string id, FixResult fix)
    {
        RouteHost.Generate(fix.Sources).AssertCompiles();
        Assert.DoesNotContain(await RouteHost.AllFindingsAsync(GeneratorHost.Compile(fix.Sources)), finding => finding.StartsWith(id, StringComparison.Ordinal));
    }
}
