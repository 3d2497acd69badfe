namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>What an author should know though nothing is wrong: a missing token, a service that AWS has closed.</summary>
public sealed class HintFindingTests
{
    public static TheoryData<string, string[]> Faults => new()
    {
        { "[SqsBatch(PartialResponses = true)] public static void Take() { }", ["LR1029 'Take'"] },
        { "[KinesisBatch(PartialResponses = true)] public static Task Take(IReadOnlyList<KinesisRecord> all) => Task.CompletedTask;", ["LR1029 'Take'"] },
        { "[FirehoseBatch] public static FirehoseResult Take(FirehoseRecord record) => FirehoseResult.Dropped;", ["LR1029 'Take'"] },
        { "[SqsBatch(PartialResponses = true)] public static Task Take(SqsMessage m, CancellationToken token) => Task.Delay(1, token);", [] },
        { "[EventBridgeTrigger] public static Task Take() => Task.CompletedTask;", [] },
        { "[LexTrigger(Version = LexVersion.V1)] public static LexV1Response Take() => throw new NotSupportedException();", ["LR4021 'LexTrigger(Version = LexVersion.V1)'"] },
        { "[LexTrigger] public static LexV1Response Take(LexV1Event e) => throw new NotSupportedException();", ["LR4021 'LexTrigger'"] },
        { "[LexTrigger] public static LexResponse Take() => throw new NotSupportedException();", [] },
        { "[IotEventsTrigger] public static void Take() { }", ["LR4021 'IotEventsTrigger'"] },
        { "[CognitoSyncTrigger] public static void Take() { }", ["LR4021 'CognitoSyncTrigger'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_hint_is_underlined_and_the_function_starts(string handler, string[] findings)
    {
        string source = $"using Lambda.Routing.Lex; public static class S {{ {handler} }}";
        Assert.Equal(findings, await RouteHost.AllFindingsAsync(GeneratorHost.Compile(source)));
        Assert.NotNull(RouteHost.Start(source));
    }
}
