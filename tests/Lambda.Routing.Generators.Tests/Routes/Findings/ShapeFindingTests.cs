namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Triggers on what is no callable method, and triggers of a third party that cannot be found.</summary>
public sealed class ShapeFindingTests
{
    public static TheoryData<string, string[]> Faults => new()
    {
        { "public static class S { public static void Outer() { [ScheduleTrigger] static void Take() { } Take(); } }", ["LR0001 'Take'"] },
        { "public static class S { public static Action Outer() => [ScheduleTrigger] () => { }; }", ["LR0001 'ScheduleTrigger'"] },
        { "public static class S { public static Action<int> Outer() => [ScheduleTrigger] (int a) => { }; }", ["LR0001 'ScheduleTrigger'"] },
        { "public static class S { public static int Value { [ScheduleTrigger] get => 1; } }", ["LR0001 'get'"] },
        { "public sealed class S { [ScheduleTrigger] public static S operator +(S a, S b) => a; }", ["LR0001 '+'"] },
        { "public static class S { extension(string a) { [ScheduleTrigger] public void Take() { } } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(__arglist) { } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(ref readonly CancellationToken token) { } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger] public static void Take(in CancellationToken token) { } }", [] },
        { "public static class S { [ScheduleTrigger, Obsolete(\"x\", error: true)] public static void Take() { } }", ["LR0001 'Take'"] },
        { "[Obsolete(\"x\", true)] public static class S { [ScheduleTrigger] public static void Take() { } }", ["LR0001 'Take'"] },
        { "public static class S { [ScheduleTrigger, Obsolete(\"x\")] public static void Take() { } }", [] },
        { "public class S { [ScheduleTrigger] protected internal void Take() { } }", [] },
        { "public class S { [ScheduleTrigger] private protected void Take() { } }", ["LR0001 'Take'"] },
        { "public interface S { [ScheduleTrigger] void Take(); }", ["LR0001 'Take'"] },
        { "public static class S { [SqsBatch(\"a\", PartialResponses = true), SqsBatch(\"a\", PartialResponses = true)] public static void Take() { } }", ["LR3001 'SqsBatch(\"a\", PartialResponses = true)'", "LR3001 'SqsBatch(\"a\", PartialResponses = true)'"] },
        { "public static class S { [ScheduleTrigger, SqsBatch(PartialResponses = true)] public static void Take(SqsMessage message) { } }", ["LR1001 'SqsMessage message'"] },
        { "[Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class QueueAttribute : Lambda.Routing.Declaring.TriggerAttribute;", ["LR0005 'QueueAttribute'"] },
        { "[Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class QueueTriggerAttribute : Lambda.Routing.Declaring.TriggerAttribute;", [] },
        { "[AttributeUsage(AttributeTargets.All), Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class QueueTriggerAttribute : Lambda.Routing.Declaring.TriggerAttribute;", ["LR0012 'AttributeUsage(AttributeTargets.All)'"] },
        { "[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)] public abstract class QueueAttribute : Lambda.Routing.Declaring.TriggerAttribute;", ["LR0012 'AttributeUsage(AttributeTargets.Method | AttributeTargets.Class)'"] },
        { "[AttributeUsage(AttributeTargets.Method, AllowMultiple = true), Lambda.Routing.Declaring.Sources(typeof(SqsEvent))] public sealed class QueueTriggerAttribute : Lambda.Routing.Declaring.TriggerAttribute;", [] },
        { "public abstract class QueueAttribute : Lambda.Routing.Declaring.TriggerAttribute;", [] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_trigger_that_nothing_can_call_is_underlined(string source, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(source));

    [Theory]
    [InlineData("public static class S { public static void Outer() { [ScheduleTrigger] static void Take() { } Take(); } }", "LR0001 in S.Take.")]
    [InlineData("public static class S { public static Action Outer() => [ScheduleTrigger] () => { }; }", "LR0001 in S.")]
    [InlineData("public static class S { public static int Value { [ScheduleTrigger] get => 1; } }", "LR0001 in S.get_Value.")]
    public void With_analyzers_off_it_stops_the_start(string source, string message) =>
        Assert.Contains(message, Assert.Throws<StartupException>(() => RouteHost.Start(source)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("public static class S { [ScheduleTrigger, Obsolete] public static void Take() { } }")]
    [InlineData("[Obsolete(\"use another\")] public class S { [ScheduleTrigger] public void Take() { } }")]
    [InlineData("public class S { [ScheduleTrigger] public void Take(in CancellationToken token) { } }")]
    public void A_handler_that_is_given_up_one_day_runs_until_then_without_a_warning_in_generated_code(string source) =>
        Assert.NotNull(RouteHost.Start(source));
}
