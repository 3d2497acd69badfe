namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CognitoSyncRouteTests
{
    private const string Handlers = """
        using Lambda.Routing.CognitoSync;

        public static class Settings
        {
            [CognitoSyncTrigger("settings")]
            public static CognitoSyncResponse Limit(CognitoSyncEvent sync) => new()
            {
                Changes = new Dictionary<string, SyncRecord> { ["volume"] = SyncRecord.Replace("10"), ["gone"] = SyncRecord.Remove() },
            };

            [CognitoSyncTrigger]
            public static void Note(CognitoSyncEvent sync) => Seen.Add(sync.DatasetName);

            [CognitoSyncTrigger("settings", IdentityPool = "locked")]
            public static Task Refuse() => throw new InvalidOperationException();
        }
        """;

    [Fact]
    public async Task The_answer_is_the_event_with_changed_and_new_records() => Assert.Equal(
        """{"identityPoolId":"i", "datasetName":"settings","datasetRecords":{"volume":{"newValue":"10","op":"replace"}, "kept":{"newValue":"1","op":"replace","more":[1]},"gone":{"op":"remove"}},"later":true}""",
        await RunningFunction.Start(Handlers).InvokeAsync(
            """{"identityPoolId":"i", "datasetName":"settings","datasetRecords":{"volume":{"oldValue":"4","newValue":"11","op":"replace"}, "kept":{"newValue":"1","op":"replace","more":[1]}},"later":true}"""));

    [Fact]
    public async Task Without_a_return_value_the_event_goes_back_as_it_came()
    {
        const string Other = """{"identityPoolId":"i","datasetName":"scores", "datasetRecords":{"a":{"newValue":"1"}}}""";
        RunningFunction function = RunningFunction.Start(Handlers);

        Assert.Equal(Other, await function.InvokeAsync(Other));

        Assert.Equal("scores", function.Seen);
    }

    [Fact]
    public async Task What_throws_refuses() => await RunningFunction.Start(Handlers).ThrowsAsync<InvalidOperationException>(
        """{"identityPoolId":"locked","datasetName":"settings","datasetRecords":{}}""");
}
