using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>The forms in which a handler may take the user's own data.</summary>
public sealed class PayloadParameterTests
{
    private const string Types = """
        public sealed class Parcel { public required string Name { get; init; } }
        public readonly record struct Point(int X, int Y);
        public interface IShape { }
        """;

    private const string Contexts = """
        using System.Text.Json.Serialization;
        [JsonSerializable(typeof(Order)), JsonSerializable(typeof(Parcel)), JsonSerializable(typeof(Point)), JsonSerializable(typeof(List<int>)), JsonSerializable(typeof(int))]
        internal sealed partial class AllJson : JsonSerializerContext;
        """;

    [Fact]
    public async Task A_payload_is_a_class_a_record_or_a_struct_and_null_where_that_is_allowed()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public sealed class Shop
            {
                [SqsBatch("class")] public void Class(Parcel parcel) => Seen.Add(parcel.Name);
                [SqsBatch("record")] public void Record(Order order) => Seen.Add(order.Customer);
                [SqsBatch("struct")] public void Struct(Point point) => Seen.Add(point.X + "," + point.Y);
                [SqsBatch("maybe")] public void Maybe(Order? order) => Seen.Add(order?.Customer ?? "none");
                [SqsBatch("point")] public void MaybePoint(Point? point) => Seen.Add(point is { } p ? $"{p.X}" : "nowhere");
            }
            """, Types, Contexts, Sources.Order);
        await function.InvokeAsync(Events.SqsOf("class", """{"name":"n"}"""));
        await function.InvokeAsync(Events.SqsOf("record", Events.Order(1)));
        await function.InvokeAsync(Events.SqsOf("struct", """{"x":1,"y":2}"""));
        await function.InvokeAsync(Events.SqsOf("maybe", "null", Events.Order(1, "b")));
        await function.InvokeAsync(Events.SqsOf("point", " null ", """{"x":3,"y":2}"""));
        Assert.Equal("n a 1,2 none b nowhere 3", function.Seen);
    }

    [Fact]
    public async Task A_payload_is_text_bytes_a_stream_or_parsed_json_without_a_context()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            using System.Text;
            using System.Text.Json;
            public sealed class Shop
            {
                [SqsBatch("string")] public void Text(string body) => Seen.Add(body);
                [SqsBatch("array")] public void Array(byte[] body) => Seen.Add(Encoding.UTF8.GetString(body));
                [SqsBatch("memory")] public void Memory(ReadOnlyMemory<byte> body) => Seen.Add(Encoding.UTF8.GetString(body.Span));
                [SqsBatch("stream")] public async Task Stream(Stream body) => Seen.Add(await new StreamReader(body).ReadToEndAsync());
                [SqsBatch("json")] public void Json(JsonElement body) => Seen.Add(body.GetProperty("a").GetInt32().ToString());
                [EventBridgeTrigger] public void Detail(string detail) => Seen.Add(detail);
            }
            """, Sources.Order);
        foreach (string queue in new[] { "string", "array", "memory", "stream" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, "ä\"\n"));
        }
        await function.InvokeAsync(Events.SqsOf("json", """{"a":5}"""));
        await function.InvokeAsync(Events.Bus("s", "t", """{"b": 1}"""));
        Assert.Equal("""
            ä"
             ä"
             ä"
             ä"
             5 {"b": 1}
            """.ReplaceLineEndings("\n"), function.Seen);
    }

    [Fact]
    public async Task A_mark_settles_that_a_collection_or_a_number_is_the_payload()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public sealed class Shop
            {
                [SqsBatch("list")] public void List([Payload] List<int> numbers) => Seen.Add("sum" + numbers.Sum());
                [SqsBatch("number")] public void Number([Payload] int number) => Seen.Add("number" + number);
            }
            """, Types, Contexts, Sources.Order);
        await function.InvokeAsync(Events.SqsOf("list", "[1,2]"));
        await function.InvokeAsync(Events.SqsOf("number", "7"));
        Assert.Equal("sum3 number7", function.Seen);
    }

    [Fact]
    public async Task A_payload_that_does_not_fit_is_a_failure_that_names_the_parameter_and_no_value()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [EventBridgeTrigger] public void Take(Order detail) => Seen.Add("called");
            }
            """);
        PayloadException exception = await function.ThrowsAsync<PayloadException>(Events.Bus("s", "t", """{"orderId":"secret","customer":"c"}"""));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("Order: $.orderId: the JSON does not fit this type", exception.Message);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task Message_attributes_bind_by_name_and_parse()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("all")]
                public void All([FromAttribute("s")] string s, [FromAttribute("n")] int n, [FromAttribute("g")] Guid g,
                    [FromAttribute("d")] DateTimeOffset d, [FromAttribute("m")] decimal m, [FromAttribute("b")] bool b) =>
                    Seen.Add($"{s} {n} {g:N} {d:yyyy} {m} {b}");

                [SqsBatch("some")]
                public void Some([FromAttribute("s")] string? s, [FromAttribute("n")] int? n, [FromAttribute("k")] int k = 5, [FromAttribute("t")] string t = "t") =>
                    Seen.Add($"{s ?? "no"} {n?.ToString() ?? "no"} {k} {t}");
            }
            """);
        (string, string)[] attributes = [("s", "x"), ("n", "3"), ("g", "00000000-0000-0000-0000-000000000001"), ("d", "2026-02-01"), ("m", "1.5"), ("b", "true")];
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "", "all", null, attributes)));
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "", "some")));
        Assert.Equal("x 3 00000000000000000000000000000001 2026 1.5 True no no 5 t", function.Seen);
    }

    [Theory]
    [InlineData("x", "the attribute is not a Int32")]
    [InlineData(null, "the record has no such attribute")]
    public async Task A_message_attribute_that_is_absent_or_does_not_parse_fails_the_record(string? value, string problem)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop { [SqsBatch] public void Take([FromAttribute("n")] int n) => Seen.Add("called"); }
            """);
        (string, string)[] attributes = value is null ? [] : [("n", value)];
        var exception = await function.ThrowsAsync<BatchFailedException>(Events.Batch(Events.Message("m1", "", "q", null, attributes)));
        Assert.Equal($"Shop.Take, parameter 'n', attribute 'n': {problem}", exception.InnerException!.Message);
        Assert.Equal("", function.Seen);
    }
}
