namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>A stream of changes that has no partial answer.</summary>
public sealed class DocumentDbRouteTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [DocumentDbBatch("orders", Operation = "insert")] public void Added(Order order, DocumentDbRecord record) => Seen.Add($"added{order.OrderId}{record.Database}");
            [DocumentDbBatch("orders")] public void Changed(DocumentDbRecord record, Order? order) { Seen.Add(record.OperationType + order?.OrderId); if (order?.Customer == "bad") throw new IOException(); }
            [DocumentDbBatch("x", Database = "other", Cluster = "main")] public void Other(DocumentDbRecord record) => Seen.Add("other" + record.Collection);
        }
        """;

    [Fact]
    public async Task Collections_databases_clusters_and_operations_tell_changes_apart()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("", await function.InvokeAsync(Batch(
            Change("insert", "db", "orders", Events.Order(1)), Change("delete", "db", "orders"), Change("update", "db", "orders", Events.Order(2)), Change("drop", "other", "x"))));
        Assert.Equal("added1db delete update2 otherx", function.Seen);
    }

    [Fact]
    public async Task Nothing_runs_after_a_failure_which_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.ThrowsAsync<BatchFailedException>(Batch(Change("update", "db", "orders", Events.Order(1, "bad")), Change("update", "db", "orders", Events.Order(2))));
        await function.ThrowsAsync<BatchFailedException>(Batch(Change("delete", "db", "orders"), "5", Change("delete", "db", "orders")));
        await function.ThrowsAsync<BatchFailedException>(Batch(Change("drop", "db", "unknown")));
        Assert.Equal("update1 delete", function.Seen);
    }

    [Theory]
    [InlineData("""[DocumentDbBatch("orders")] public static void Take(Order order) { }""", "LR2004 'Order order'")]
    [InlineData("""[DocumentDbBatch("orders", Operation = "insert")] public static void Take(Order order) { }""", "LR4002 'DocumentDbBatch(\"orders\", Operation = \"insert\")'")]
    [InlineData("""[DocumentDbBatch("orders", Operation = "insert", Unrouted = Unrouted.Skip)] public static void Take(Order order) { }""", null)]
    [InlineData("""[DocumentDbBatch("orders")] public static void Take(Order? order) { }""", null)]
    public async Task A_missing_document_and_changes_that_nobody_takes_are_thought_of(string method, string? finding) => Assert.Equal(
        finding is null ? [] : [finding], await RouteHost.FindingsAsync($"public static class Shop {{ {method} }}", Sources.Order, Sources.Json));

    private static string Batch(params string[] records) =>
        $$"""{"eventSourceArn":"arn:aws:rds:eu-west-1:1:cluster:main","events":[{{string.Join(',', records)}}],"eventSource":"aws:docdb"}""";

    private static string Change(string operation, string database, string collection, string document = "null") =>
        $$$"""{"event":{"_id":{"_data":"a"},"operationType":"{{{operation}}}","ns":{"db":"{{{database}}}","coll":"{{{collection}}}"},"fullDocument":{{{document}}}}}""";
}
