namespace Lambda.Routing.Generators.Tests.CodeFixes;

/// <summary>What an editor offers where no JSON context knows a payload. Whatever it writes compiles.</summary>
public sealed class UnknownPayloadCodeFixTests
{
    private const string Order = """
        namespace Shop;

        public sealed record Order(int Id, string Name);

        public sealed record Note(string Text);
        """;

    private const string Desk = """
        namespace Shop;

        public sealed class Desk
        {
            [SqsBatch("orders", PartialResponses = true)]
            public void Take(Order order) => ArgumentNullException.ThrowIfNull(order);
        }
        """;

    private const string NoteJson = """
        using System.Text.Json.Serialization;

        namespace Shop;

        [JsonSerializable(typeof(Note))]
        internal sealed partial class NoteJson : JsonSerializerContext;
        """;

    [Fact]
    public async Task The_first_context_is_written_beside_the_handler()
    {
        FixResult fix = await FixHost.FixAsync(_ => 0, Desk, Order);
        Assert.Equal(["Create AppJson with [JsonSerializable(typeof(Order))]"], fix.Titles);
        Assert.Contains("[JsonSerializable(typeof(Order))]", fix.Sources[0], StringComparison.Ordinal);
        Assert.Contains("internal sealed partial class AppJson : JsonSerializerContext", fix.Sources[0], StringComparison.Ordinal);
        Assert.Contains("using System.Text.Json.Serialization;", fix.Sources[0], StringComparison.Ordinal);
        RouteHost.Generate(fix.Sources).AssertCompiles();
        Assert.Empty(await RouteHost.FindingsAsync(fix.Sources));
    }

    [Fact]
    public async Task A_context_that_is_there_lists_the_type_too()
    {
        FixResult fix = await FixHost.FixAsync(_ => 0, Desk, Order, NoteJson);
        Assert.Equal(["Add [JsonSerializable(typeof(Order))] to NoteJson"], fix.Titles);
        Assert.Equal(Desk, fix.Sources[0]);
        Assert.Contains("[JsonSerializable(typeof(Note))]", fix.Sources[2], StringComparison.Ordinal);
        Assert.Contains("[JsonSerializable(typeof(Order))]", fix.Sources[2], StringComparison.Ordinal);
        RouteHost.Generate(fix.Sources).AssertCompiles();
        Assert.Empty(await RouteHost.FindingsAsync(fix.Sources));
    }

    [Fact]
    public async Task Every_context_is_offered()
    {
        string second = NoteJson.Replace("NoteJson", "OtherJson", StringComparison.Ordinal);
        FixResult fix = await FixHost.FixAsync(titles => titles.Count - 1, Desk, Order, NoteJson, second);
        Assert.Equal(["Add [JsonSerializable(typeof(Order))] to NoteJson", "Add [JsonSerializable(typeof(Order))] to OtherJson"], fix.Titles);
        Assert.DoesNotContain("Order", fix.Sources[2], StringComparison.Ordinal);
        RouteHost.Generate(fix.Sources).AssertCompiles();
    }

    [Fact]
    public async Task A_generic_type_of_another_namespace_is_written_so_that_it_compiles()
    {
        const string desk = """
            namespace Counter
            {
                public sealed class Desk
                {
                    [HttpTrigger("GET /orders")]
                    public Task<Dictionary<string, Shop.Order>> List() => Task.FromResult(new Dictionary<string, Shop.Order>());
                }
            }
            """;
        FixResult fix = await FixHost.FixAsync(_ => 0, desk, Order);
        RouteHost.Generate(fix.Sources).AssertCompiles();
        Assert.Empty(await RouteHost.FindingsAsync(fix.Sources));
    }
}
