using Lambda.Routing.DocumentDb;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class DocumentDbTests
{
    [Fact]
    public void The_sample_is_read()
    {
        DocumentDbEvent read = EventReader.ReadDocument<DocumentDbEvent>(Samples.Read("DocumentDb", "documentdb"));

        Assert.Equal("sample-cluster", read.ClusterName);
        DocumentDbRecord replaced = read.Records[0], update = read.Records[1];
        Assert.Equal(("replace", "sample-database", "sample-collection", "0123456789abcdef01234567"), (replaced.OperationType, replaced.Database, replaced.Collection, replaced.DocumentId));
        Assert.Equal("first", replaced.Payload.Find("name"));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), replaced.Event.ClusterTime!.Timestamp!.Time);
        DocumentDbUpdateDescription changed = update.Event.UpdateDescription!;
        Assert.Equal("second", changed.UpdatedFields.Find("name"));
        Assert.Equal(["note"], changed.RemovedFields);
        Assert.Equal(("tags", 3L), (changed.TruncatedArrays[0].Field, changed.TruncatedArrays[0].NewSize));
        Assert.Equal("0169566480000000010100000001000041e1", DocumentDbEvent.GetIdentifier(replaced));
    }

    [Theory]
    [InlineData("""{"_id":{"$oid":"ab"} }""", "ab")]
    [InlineData("""{"_id":"text"}""", "text")]
    [InlineData("""{"_id":5}""", "5")]
    [InlineData("""{"_id":{"$binary":{} } }""", null)]
    [InlineData("null", null)]
    public void A_documents_id_is_text_where_it_can_be(string key, string? id) => Assert.Equal(id, Read($$"""{"documentKey":{{key}} }""").DocumentId);

    [Fact]
    public void A_change_of_a_whole_collection_or_of_nothing_is_read()
    {
        DocumentDbRecord rename = Read("""{"operationType":"rename","ns":{"db":"a","coll":"b"},"to":{"db":"a","coll":"c"},"txnNumber":{"$numberLong":"5"},"lsid":{"id":1} }""");

        Assert.Equal("c", rename.Event.To!.Coll);
        Assert.Equal("5", rename.Event.TxnNumber.Find("$numberLong"));
        Assert.True(rename.Payload.IsMissing);
        DocumentDbRecord invalidate = Read("""{"operationType":"invalidate","ns":null,"fullDocument":null}""");
        Assert.Null(invalidate.Collection);
        Assert.Null(DocumentDbEvent.GetIdentifier(invalidate));
    }

    [Theory]
    [InlineData("{}", "events[0].event: required but missing")]
    [InlineData("""{"event":5}""", "events[0].event: expected an object")]
    [InlineData("""{"event":{"operationType":5} }""", "events[0].event.operationType: expected a string")]
    [InlineData("""{"event":{"updateDescription":{"removedFields":"SECRET"} } }""", "events[0].event.updateDescription.removedFields: expected an array")]
    [InlineData("""{"event":{"clusterTime":{"$timestamp":{"t":"SECRET"} } } }""", "events[0].event.clusterTime.$timestamp.t: expected seconds since 1970")]
    public void A_wrong_change_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<DocumentDbEvent>(Event(json)).Message);

    private static DocumentDbRecord Read(string change) => Assert.Single(Json.Read<DocumentDbEvent>(Event($$"""{"event":{{change}} }""")).Records);

    private static string Event(string record) => $$"""{"eventSource":"aws:docdb","events":[{{record}}]}""";
}
