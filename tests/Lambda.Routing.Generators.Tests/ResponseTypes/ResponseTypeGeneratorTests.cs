namespace Lambda.Routing.Generators.Tests.ResponseTypes;

public sealed class ResponseTypeGeneratorTests
{
    private const string Usings = """
        using System.Text;
        using System.Text.Json;
        using System.Text.Json.Serialization;
        using Lambda.Routing.Reading;
        using Lambda.Routing.Writing;

        """;

    private const string Probe = """

        public static class Json
        {
            public static string Of(IWritable value) => Encoding.UTF8.GetString(ResponseJson.ToUtf8(value).Span);
        }
        """;

    private static GeneratorRun Run(string source) =>
        GeneratorHost.Run(GeneratorHost.Compile(Usings + source, Usings + Probe), new EventTypeGenerator(), new ResponseTypeGenerator());

    // Compiles, and writes what an expression is.
    private static string Write(string expression, string declarations) => (string)Run($$"""
        {{declarations}}
        public static class Probe { public static string Run() => Json.Of({{expression}}); }
        """).Call("Probe", "Run")!;

    [Fact]
    public void A_writer_writes_member_by_member() => Assert.Equal(
        """{"speech":{"type":"SSML","ssml":"<p/>"},"count":2,"state":"in-progress","slots":{"city":null,"day":"mon"},"tags":[["a"],[]]}""",
        Run("""
            namespace Shop;

            public enum State { Done, [JsonStringEnumMemberName("in-progress")] Busy }

            [ResponseType]
            public sealed partial record Answer
            {
                public Speech? Speech { get; init; }
                public int Count { get; init; }
                public State? State { get; init; }
                public IReadOnlyDictionary<string, string?> Slots { get; init; } = new Dictionary<string, string?>();
                [WriteEmpty] public IReadOnlyList<IReadOnlyList<string>> Tags { get; init; } = [];
            }

            [ResponseType]
            public abstract partial record Speech;

            [ResponseType]
            public sealed partial record SsmlSpeech : Speech
            {
                [JsonPropertyName("type")] public string Type => "SSML";
                public required string Ssml { get; init; }
            }

            public static class Probe
            {
                public static string Run() => Json.Of(new Answer
                {
                    Speech = new SsmlSpeech { Ssml = "<p/>" },
                    Count = 2,
                    State = State.Busy,
                    Slots = new Dictionary<string, string?> { ["city"] = null, ["day"] = "mon" },
                    Tags = [["a"], []],
                });
            }
            """).AssertSnapshot().Call("Shop.Probe", "Run"));

    [Theory]
    [InlineData("string?", "\"a \\\"b\\\" <ü> 😀\"", """{"x":"a \"b\" <ü> \uD83D\uDE00"}""")]
    [InlineData("string?", "\"\"", """{"x":""}""")]
    [InlineData("string?", "null", "{}")]
    [InlineData("string", "null!", "{}")]
    [InlineData("int", "0", """{"x":0}""")]
    [InlineData("int?", "null", "{}")]
    [InlineData("uint", "4000000000", """{"x":4000000000}""")]
    [InlineData("long?", "9007199254740993", """{"x":9007199254740993}""")]
    [InlineData("double", "1.5", """{"x":1.5}""")]
    [InlineData("decimal", "1.50m", """{"x":1.50}""")]
    [InlineData("bool", "false", """{"x":false}""")]
    [InlineData("bool?", "null", "{}")]
    [InlineData("DayOfWeek", "DayOfWeek.Friday", """{"x":"Friday"}""")]
    [InlineData("DateTimeOffset", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(2))", """{"x":"2026-01-02T01:04:05Z"}""")]
    [InlineData("ReadOnlyMemory<byte>", "new byte[] { 1, 2 }", """{"x":"AQI="}""")]
    [InlineData("ReadOnlyMemory<byte>", "default", "{}")]
    [InlineData("byte[]?", "new byte[] { 1, 2 }", """{"x":"AQI="}""")]
    [InlineData("JsonElement", "default", "{}")]
    [InlineData("JsonElement?", "JsonDocument.Parse(\"[1, null]\").RootElement", """{"x":[1,null]}""")]
    [InlineData("Payload", "Payload.FromJson(Encoding.UTF8.GetBytes(\"{\\\"a\\\":1}\"))", """{"x":{"a":1}}""")]
    [InlineData("Payload", "Payload.FromText(\"{}\")", """{"x":"{}"}""")]
    [InlineData("Payload", "Payload.FromBytes(new byte[] { 1, 2 })", """{"x":"AQI="}""")]
    [InlineData("Payload", "default", "{}")]
    [InlineData("IReadOnlyList<int>", "[]", "{}")]
    [InlineData("required IReadOnlyList<int>", "[]", """{"x":[]}""")]
    [InlineData("IReadOnlyList<int?>?", "[1, null]", """{"x":[1,null]}""")]
    [InlineData("string[]", "[\"a\", null!]", """{"x":["a",null]}""")]
    [InlineData("List<byte[]>", "[[1, 2]]", """{"x":["AQI="]}""")]
    [InlineData("IReadOnlyDictionary<string, DayOfWeek[]>", "new Dictionary<string, DayOfWeek[]> { [\"a b\"] = [DayOfWeek.Monday] }", """{"x":{"a b":["Monday"]}}""")]
    [InlineData("Dictionary<string, JsonElement>", "new() { [\"a\"] = default }", """{"x":{"a":null}}""")]
    [InlineData("A?", "new A { X = null }", """{"x":{}}""")]
    public void A_value_is_written_as_its_type_says(string type, string value, string json)
    {
        string required = type.StartsWith("required ", StringComparison.Ordinal) ? "required " : "";
        Assert.Equal(json, Write($"new A {{ X = {value} }}", $$"""
            [ResponseType] public sealed partial record A { public {{required}}{{type[required.Length..]}} X { get; init; }{{(type.EndsWith('?') || type is "int" or "bool" or "uint" or "double" or "decimal" || required.Length > 0 ? "" : " = default!;")}} }
            """));
    }

    [Fact]
    public void An_enum_value_without_a_name_is_an_error_that_does_not_tell_it()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Write("new A { X = (DayOfWeek)77 }", "[ResponseType] public sealed partial record A { public DayOfWeek X { get; init; } }"));
        Assert.Equal("x", error.ParamName);
        Assert.DoesNotContain("77", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_enum_members_with_one_value_the_first_is_written() => Assert.Equal("""{"x":"First"}""", Write("new A { X = E.Second }", """
        public enum E { First = 1, Second = 1, [Obsolete] Old = 2 }
        [ResponseType] public sealed partial record A { public E X { get; init; } }
        """));

    [Fact]
    public void Types_that_write_themselves_by_hand_are_written_so() => Assert.Equal("""{"x":1,"y":[2]}""", Write("new A { X = new Hand(1), Y = [new Other()] }", """
        public readonly struct Hand(int value) : IWritable { void IWritable.Write(Utf8JsonWriter writer) => writer.WriteNumberValue(value); }
        public abstract class Base : IWritable { public abstract void Write(Utf8JsonWriter writer); }
        public sealed class Other : Base { public override void Write(Utf8JsonWriter writer) => writer.WriteNumberValue(2); }
        [ResponseType] public sealed partial record A { public Hand X { get; init; } public IReadOnlyList<Base> Y { get; init; } = []; }
        """));

    [Fact]
    public void A_hierarchy_is_written_from_its_top_whatever_the_property_says() => Assert.Equal("""{"items":[{"id":1,"name":"n"},{"id":2},{"id":3,"more":true}]}""", Write(
        "new A { Items = [new Named { Id = 1, Name = \"n\" }, new Base { Id = 2 }, new ByHand { Id = 3 }] }", """
        [ResponseType] public partial record Base { public int Id { get; init; } }
        [ResponseType] public sealed partial record Named : Base { public string? Name { get; init; } }
        public abstract record Between : Base { public override void Write(Utf8JsonWriter writer) { } }
        [ResponseType] public sealed partial record ByHand : Between { public bool More { get; init; } = true; }
        [ResponseType] public sealed partial record A { public IReadOnlyList<Base> Items { get; init; } = []; }
        """));

    [Fact]
    public void A_property_that_is_overridden_or_hidden_is_written_once() => Assert.Equal("""{"a":"over","b":2}""", Write("new D()", """
        public abstract record B { public abstract string A { get; init; } public int? Bb { get; init; } }
        [ResponseType] public sealed partial record D : B { public override string A { get; init; } = "over"; [JsonPropertyName("b")] public new int Bb { get; init; } = 2; }
        """));

    [Fact]
    public void A_value_writer_of_the_users_own_writes_its_property() => Assert.Equal("""{"x":3,"y":4}""", Write(
        "new A { X = TimeSpan.FromDays(3), Y = TimeSpan.FromDays(4) }", """
        public readonly struct Days : IValueReader<TimeSpan>, IValueWriter<TimeSpan>
        {
            static TimeSpan IValueReader<TimeSpan>.Read(ref EventReader reader) => TimeSpan.FromDays(reader.ReadInt32());
            static void IValueWriter<TimeSpan>.Write(Utf8JsonWriter writer, TimeSpan value) => writer.WriteNumberValue((int)value.TotalDays);
        }
        [ResponseType] public sealed partial record A
        {
            [WriteWith(typeof(Days))] public TimeSpan X { get; init; }
            [ReadWith(typeof(Days))] public TimeSpan? Y { get; init; }
            [WriteWith(typeof(Days))] public TimeSpan? Z { get; init; }
        }
        """));

    [Fact]
    public void A_collection_with_a_writer_of_its_own_is_left_out_when_it_is_empty() => Assert.Equal("""{"y":1,"z":0}""", Write(
        "new A { X = [], Y = [5], Z = [] }", """
        public readonly struct Counted : IValueWriter<IReadOnlyList<int>>
        {
            public static void Write(Utf8JsonWriter writer, IReadOnlyList<int> value) => writer.WriteNumberValue(value.Count);
        }
        [ResponseType] public sealed partial record A
        {
            [WriteWith(typeof(Counted))] public IReadOnlyList<int> X { get; init; } = [];
            [WriteWith(typeof(Counted))] public IReadOnlyList<int> Y { get; init; } = [];
            [WriteWith(typeof(Counted)), WriteEmpty] public IReadOnlyList<int> Z { get; init; } = [];
        }
        """));

    [Fact]
    public void A_type_that_is_read_and_written_survives_the_round_trip() => Assert.Equal("True True", Run("""
        [EventType, ResponseType]
        public sealed partial record Both
        {
            public required partial string Text { get; init; }
            public int? Number { get; init; }
            public DateTimeOffset Time { get; init; }
            public ReadOnlyMemory<byte> Data { get; init; }
            public Payload Detail { get; init; }
            public Both? Inner { get; init; }
            public IReadOnlyList<Both> Items { get; init; } = [];
            public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } = new Dictionary<string, IReadOnlyList<string>>();
            [JsonPropertyName("odd \"name\"")] public bool Odd { get; init; }
            public string Label => Text + Number;
        }

        public static class Probe
        {
            public static string Run()
            {
                const string json = "{\"text\":\"a\\\"\\n\",\"number\":7,\"time\":\"2026-01-02T03:04:05.678Z\",\"data\":\"AQI=\",\"detail\":{\"z\":[1.50,null]},"
                    + "\"inner\":{\"text\":\"b\",\"time\":\"2026-01-02T03:04:05Z\",\"odd \\\"name\\\"\":false},\"items\":[{\"text\":\"c\",\"time\":\"2026-01-02T03:04:05Z\",\"odd \\\"name\\\"\":false}],"
                    + "\"headers\":{\"h\":[\"1\",\"2\"]},\"odd \\\"name\\\"\":true}";
                string once = Json.Of(EventReader.ReadDocument<Both>(Encoding.UTF8.GetBytes(json)));
                string twice = Json.Of(EventReader.ReadDocument<Both>(Encoding.UTF8.GetBytes(once)));
                return (once == json) + " " + (twice == json);
            }
        }
        """).Call("Probe", "Run"));

    [Fact]
    public void Classes_structs_nested_types_and_keywords_are_no_obstacle() => Assert.Equal("""{"string":"a","field":{"value":1},"writer":"w"}""", Write(
        "new @class.Inside.@record { @string = \"a\", @field = new() { value = 1 }, writer = \"w\" }", """
        internal static partial class @class
        {
            internal partial record struct Inside
            {
                [ResponseType]
                internal partial class @record
                {
                    internal string? @string { get; set; }
                    internal @struct? @field { get; init; }
                    internal string? writer { get; init; }
                    private string? Hidden => null;
                }

                [ResponseType]
                internal partial struct @struct { internal int value { get; set; } }
            }
        }
        """));

    [Fact]
    public void Names_of_the_users_own_do_not_meet_generated_ones() => Assert.Equal("""{"text":"x","day":"Friday","all":[1]}""", (string)Run("""
        namespace Hostile.System { public class ArgumentNullException; public class ArgumentOutOfRangeException; public class Text; }
        namespace Hostile.Lambda { public class Routing; }
        namespace Hostile
        {
            using ResponseTypeAttribute = global::Lambda.Routing.Writing.ResponseTypeAttribute;

            [ResponseType]
            public sealed partial record Clash
            {
                public string? Text { get; init; }
                public global::System.DayOfWeek Day { get; init; }
                public int[] All { get; init; } = [1];
                public class IWritable;
                public class Utf8JsonWriter;
            }
        }
        public static class Probe { public static string Run() => Json.Of(new Hostile.Clash { Text = "x", Day = DayOfWeek.Friday }); }
        """).Call("Probe", "Run")!);

    [Fact]
    public void A_type_without_members_writes_an_empty_object() =>
        Assert.Equal("{}", Write("new A()", "[ResponseType] public sealed partial record A { public int Twice => 2; }"));

    [Fact]
    public void A_type_that_cannot_be_written_has_no_writer() =>
        Assert.Empty(Run("[ResponseType] public sealed record A { public int X { get; init; } }").Files);

    [Fact]
    public void Many_types_are_one_file_each() => Assert.Equal(500, Run(string.Join('\n', Enumerable.Range(0, 500).Select(
        i => $"[ResponseType] public sealed partial record Type{i} {{ public string? Text {{ get; init; }} }}"))).AssertCompiles().Files.Count);
}
