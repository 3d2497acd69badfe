using Lambda.Routing.CognitoSync;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CognitoSyncTests
{
    [Fact]
    public void The_sample_is_read()
    {
        CognitoSyncEvent sync = EventReader.ReadDocument<CognitoSyncEvent>(Samples.Read("CognitoSync", "cognito-sync"));

        Assert.Equal(("2", "SyncTrigger", "scores"), (sync.Version, sync.EventType, sync.DatasetName));
        Assert.Equal(("4", "11", "replace", false), Parts(sync.DatasetRecords["volume"]));
        Assert.Equal(("Ada", null, "remove", true), Parts(sync.DatasetRecords["nickname"]));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        CognitoSyncEvent replaced = EventReader.ReadDocument<CognitoSyncEvent>(CognitoSyncEvents.Replaced("settings", new KeyValuePair<string, string>("volume", "11")));
        CognitoSyncEvent removed = EventReader.ReadDocument<CognitoSyncEvent>(CognitoSyncEvents.Removed("settings", "volume"));

        Assert.Equal((null, "11", "replace", false), Parts(replaced.DatasetRecords["volume"]));
        Assert.Equal((null, null, "remove", true), Parts(removed.DatasetRecords["volume"]));
    }

    [Theory]
    [InlineData("""{"datasetName":"d"}""", "identityPoolId: required but missing")]
    [InlineData("""{"identityPoolId":"i","datasetName":"d","datasetRecords":{"a":"SECRET"}}""", "datasetRecords.a: expected an object")]
    [InlineData("""{"identityPoolId":"i","datasetName":["SECRET"]}""", "datasetName: expected a string")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<CognitoSyncEvent>(json).Message);

    private static (string? OldValue, string? NewValue, string? Op, bool IsRemoved) Parts(SyncRecord record) =>
        (record.OldValue, record.NewValue, record.Op, record.IsRemoved);
}
