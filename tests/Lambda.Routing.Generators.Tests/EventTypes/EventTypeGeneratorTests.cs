namespace Lambda.Routing.Generators.Tests.EventTypes;

public sealed class EventTypeGeneratorTests
{
    private const string Usings = """
        using System.Text;
        using System.Text.Json.Serialization;
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;

        """;

    private static GeneratorRun Run(string source) => GeneratorHost.Run<EventTypeGenerator>(Usings + source);

    // Compiles, and calls Probe.Run() of the source.
    private static object? Probe(string source) => Run(source).Call("Probe", "Run");

    [Fact]
    public void A_reader_is_a_switch_over_names() => Assert.Equal("[2] order 17 (x)", Run("""
        namespace Shop;

        [EventType]
        public sealed partial record OrderEvent : IBatchEvent<OrderEvent, OrderRecord>
        {
            [Records, JsonPropertyName("Records")]
            public required IReadOnlyList<OrderRecord> Records { get; init; }

            public static BatchContract Contract => BatchContract.AllOrNothing;

            public static string IdentifierPath => "";

            public static string? GetIdentifier(OrderRecord record) => null;
        }

        [EventType]
        public sealed partial record OrderRecord
        {
            [Discriminator]
            public partial string? Source { get; init; }

            public required partial string Text { get; init; }

            public required int Number { get; init; }

            public DateTimeOffset? Time { get; init; }

            public IReadOnlyDictionary<string, string> Tags { get; init; } = new Dictionary<string, string>();

            public string Label => $"{Text} {Number}";
        }

        public static class Probe
        {
            public static string Run()
            {
                OrderEvent read = EventReader.ReadDocument<OrderEvent>(Encoding.UTF8.GetBytes(
                    "{\"Records\":[{\"source\":\"s\",\"text\":\"order\",\"number\":17,\"tags\":{\"t\":\"x\"}},{\"source\":\"s\",\"text\":\"\",\"number\":1}]}"));
                return $"[{read.Records.Count}] {read.Records[0].Label} ({read.Records[0].Tags["t"]})";
            }
        }
        """).AssertSnapshot().Call("Shop.Probe", "Run"));

    [Fact]
    public void A_type_without_properties_reads_any_object() => Assert.Equal("Empty { }", Probe("""
        [EventType]
        public sealed partial record Empty;

        public static class Probe
        {
            public static string Run() => EventReader.ReadDocument<Empty>("{\"a\":1}"u8.ToArray()).ToString();
        }
        """));

    [Fact]
    public void Nested_types_and_keywords_are_no_obstacle() => Assert.Equal("a b c d", Probe("""
        public partial class Outer<T>
        {
        }

        internal static partial class @class
        {
            internal partial record struct Inside
            {
                internal partial interface Deep
                {
                    [EventType]
                    internal sealed partial record @record
                    {
                        internal partial string? @string { get; init; }
                        internal required partial string @field { get; init; }
                        internal string? reader { get; init; }
                        internal string? name { get; init; }
                    }
                }
            }
        }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<@class.Inside.Deep.@record>(
                    "{\"string\":\"a\",\"field\":\"b\",\"reader\":\"c\",\"name\":\"d\"}"u8.ToArray());
                return $"{read.@string} {read.@field} {read.reader} {read.name}";
            }
        }
        """));

    [Fact]
    public void Names_of_the_users_own_do_not_meet_generated_ones() => Assert.Equal("x 1", Probe("""
        namespace Hostile.System { public class Task; public class MemoryExtensions; public class ReadOnlySpan; }
        namespace Hostile.Lambda { public class Routing; }

        namespace Hostile
        {
            using EventTypeAttribute = global::Lambda.Routing.Reading.EventTypeAttribute;

            [EventType]
            public sealed partial record Clash
            {
                public required partial string Text { get; init; }
                public int? Number { get; init; }
                public class EventReader;
                public class JsonText;
                public class IReadable;
                public int Read() => 0;
            }
        }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<Hostile.Clash>("{\"text\":\"x\",\"number\":1}"u8.ToArray());
                return $"{read.Text} {read.Number}";
            }
        }
        """));

    [Fact]
    public void Json_names_may_hold_any_character() => Assert.Equal("1 2 3", Probe("""
        [EventType]
        public sealed partial record Names
        {
            [JsonPropertyName("with \"quotes\" \\ {braces}")] public int A { get; init; }
            [JsonPropertyName("grün 😀")] public int B { get; init; }
            [JsonPropertyName("a.b-c")] public int C { get; init; }
        }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<Names>(
                    Encoding.UTF8.GetBytes("{\"with \\\"quotes\\\" \\\\ {braces}\":1,\"gr\\u00fcn 😀\":2,\"a.b-c\":3}"));
                return $"{read.A} {read.B} {read.C}";
            }
        }
        """));

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("IPAddress", "ipAddress")]
    [InlineData("ARN", "arn")]
    [InlineData("EventSourceARN", "eventSourceARN")]
    [InlineData("A", "a")]
    public void A_property_without_a_json_name_has_its_own_in_camel_case(string property, string json) => Assert.Equal(5, Probe($$"""
        [EventType]
        public sealed partial record Named { public int {{property}} { get; init; } }

        public static class Probe
        {
            public static int Run() => EventReader.ReadDocument<Named>("{\"{{json}}\":5}"u8.ToArray()).{{property}};
        }
        """));

    [Fact]
    public void What_is_computed_ignored_or_static_is_not_read() => Assert.Equal("1 0 0", Probe("""
        [EventType]
        public sealed partial record Partly
        {
            public int A { get; init; }
            [JsonIgnore] public int B { get; init; }
            public int Twice => 2 * B;
            public static int Shared { get; set; }
        }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<Partly>("{\"a\":1,\"b\":2,\"twice\":3,\"shared\":4}"u8.ToArray());
                return $"{read.A} {read.B} {Partly.Shared}";
            }
        }
        """));

    [Fact]
    public void A_reader_of_the_users_own_reads_its_property() => Assert.Equal("42 none", Probe("""
        public readonly struct Doubled : IValueReader<int>
        {
            public static int Read(ref EventReader reader) =>
                reader.ReadInt32() is var value and < 100 ? value * 2 : throw reader.Error("expected a small number");
        }

        [EventType]
        public sealed partial record Custom
        {
            [ReadWith(typeof(Doubled))] public int A { get; init; }
            [ReadWith(typeof(Doubled))] public int? B { get; init; }
        }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<Custom>("{\"a\":21,\"b\":null}"u8.ToArray());
                return $"{read.A} {read.B?.ToString() ?? "none"}";
            }
        }
        """));

    [Fact]
    public void Properties_of_an_abstract_base_are_read_too() => Assert.Equal("b d", Probe("""
        public abstract record Common { public string? Base { get; init; } }

        [EventType]
        public sealed partial record Derived : Common { public partial string? Own { get; init; } }

        public static class Probe
        {
            public static string Run()
            {
                var read = EventReader.ReadDocument<Derived>("{\"own\":\"d\",\"base\":\"b\"}"u8.ToArray());
                return $"{read.Base} {read.Own}";
            }
        }
        """));

    [Fact]
    public void A_type_refers_to_itself() => Assert.Equal(3, Probe("""
        [EventType]
        public sealed partial record Tree
        {
            public Tree? Left { get; init; }
            public IReadOnlyList<Tree> Children { get; init; } = [];
            public int Size() => 1 + (Left?.Size() ?? 0) + Children.Sum(child => child.Size());
        }

        public static class Probe
        {
            public static int Run() => EventReader.ReadDocument<Tree>("{\"left\":{},\"children\":[{\"children\":[]}]}"u8.ToArray()).Size();
        }
        """));

    [Fact]
    public void Many_types_are_one_file_each() => Assert.Equal(500, Run(string.Join('\n', Enumerable.Range(0, 500).Select(
        i => $"[EventType] public sealed partial record Type{i} {{ public partial string? Text {{ get; init; }} }}"))).AssertCompiles().Files.Count);
}
