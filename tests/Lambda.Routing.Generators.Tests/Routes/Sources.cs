namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Source text that many tests start from.</summary>
internal static class Sources
{
    public const string Json = """
        using System.Text.Json.Serialization;

        [JsonSerializable(typeof(Order))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    public const string Order = """
        public sealed record Order(int OrderId, string Customer);

        public static class Seen
        {
            public static readonly System.Collections.Concurrent.ConcurrentQueue<string> All = new();
            public static void Add(string what) => All.Enqueue(what);
        }
        """;
}
