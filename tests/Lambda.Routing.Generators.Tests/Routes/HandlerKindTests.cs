namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>The kinds of classes and methods that may be handlers.</summary>
public sealed class HandlerKindTests
{
    [Fact]
    public async Task A_handler_class_is_created_for_each_call_and_disposed_of_after_it()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Plain { private int _calls; [SqsBatch("plain")] public void Take() => Seen.Add("plain" + ++_calls); }
            public sealed class Sync : IDisposable
            {
                [SqsBatch("sync")] public async Task Take() { await Task.Yield(); Seen.Add("sync"); }
                public void Dispose() => Seen.Add("sync-gone");
            }
            public sealed class Async : IAsyncDisposable, IDisposable
            {
                [SqsBatch("async")] public void Take() => Seen.Add("async");
                public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add("async-gone"); }
                public void Dispose() => Seen.Add("wrong");
            }
            public sealed class Hidden : IDisposable
            {
                [SqsBatch("hidden")] public void Take() => throw new InvalidOperationException();
                void IDisposable.Dispose() => Seen.Add("hidden-gone");
            }
            """);
        await function.InvokeAsync(Events.SqsOf("plain", "x", "y"));
        await function.InvokeAsync(Events.SqsOf("sync", "x", "y"));
        await function.InvokeAsync(Events.SqsOf("async", "x"));
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("hidden", "x"));
        Assert.Equal("plain1 plain1 sync sync-gone sync sync-gone async async-gone hidden-gone", function.Seen);
    }

    [Fact]
    public async Task Handlers_are_static_methods_structs_records_and_nested_types()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Static { [SqsBatch("static")] public static Task Take(string body) { Seen.Add("static"); return Task.CompletedTask; } }
            public struct Struct : IDisposable { [SqsBatch("struct")] public ValueTask Take(string body) { Seen.Add("struct"); return default; } public void Dispose() { } }
            public sealed record Record { [SqsBatch("record")] public void Take(string body) => Seen.Add("record"); }
            public readonly record struct Both() { [SqsBatch("both")] public void Take(string body) => Seen.Add("both"); }
            internal partial class Outer { protected internal partial class Inner { [SqsBatch("nested")] internal void Take(string body) => Seen.Add("nested"); } }
            internal partial class Outer { protected internal partial class Inner { } }
            public partial class Parts { [SqsBatch("parts")] public partial void Take(string body); }
            public partial class Parts { public partial void Take(string body) => Seen.Add("parts"); }
            """);
        foreach (string queue in new[] { "static", "struct", "record", "both", "nested", "parts" })
        {
            await function.InvokeAsync(Events.SqsOf(queue, "x"));
        }
        Assert.Equal("static struct record both nested parts", function.Seen);
    }

    [Theory]
    [InlineData("void", "")]
    [InlineData("Task", "return Task.CompletedTask;")]
    [InlineData("ValueTask", "return default;")]
    [InlineData("async Task", "await Task.Yield();")]
    [InlineData("int", "return 1;")]
    [InlineData("Task<int>", "return Task.FromResult(1);")]
    [InlineData("ValueTask<Order?>", "return default;")]
    [InlineData("Stream", "return Stream.Null;")]
    [InlineData("Task<Stream>", "return Task.FromResult(Stream.Null);")]
    public async Task Any_return_type_suits_a_source_that_discards_the_answer(string type, string body)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public sealed class Shop { [ScheduleTrigger] public {{type}} Sweep() { Seen.Add("swept"); {{body}} } }
            """);
        Assert.Equal("", await function.InvokeAsync(Events.Schedule()));
        Assert.Equal("swept", function.Seen);
    }

    [Theory]
    [InlineData("string", "return \"a\";", "\"a\"")]
    [InlineData("string?", "return null;", "null")]
    [InlineData("byte[]", "return \"[1]\"u8.ToArray();", "[1]", "application/octet-stream")]
    [InlineData("byte[]?", "return null;", "")]
    [InlineData("ReadOnlyMemory<byte>", "return \"[1]\"u8.ToArray();", "[1]", "application/octet-stream")]
    [InlineData("Task<ReadOnlyMemory<byte>?>", "return Task.FromResult<ReadOnlyMemory<byte>?>(null);", "")]
    [InlineData("Stream", "return new MemoryStream(\"[2]\"u8.ToArray());", "[2]", "application/octet-stream")]
    [InlineData("Task<Stream?>", "return Task.FromResult<Stream?>(null);", "")]
    [InlineData("System.Text.Json.JsonElement", "return System.Text.Json.JsonDocument.Parse(\"[3]\").RootElement;", "[3]")]
    [InlineData("ValueTask<System.Text.Json.JsonElement?>", "return default;", "")]
    [InlineData("RawResponse", "return new(\"[4]\"u8.ToArray());", "[4]", "application/octet-stream")]
    [InlineData("RawResponse", "return new(\"a,b\"u8.ToArray(), \"text/csv; charset=utf-8\");", "a,b", "text/csv; charset=utf-8")]
    [InlineData("async Task<RawResponse>", "await Task.Yield(); return new(\"<a/>\"u8.ToArray(), \"text/xml\");", "<a/>", "text/xml")]
    [InlineData("ValueTask<RawResponse?>", "return default;", "")]
    [InlineData("Order", "return new Order(1, \"a\");", """{"orderId":1,"customer":"a"}""")]
    [InlineData("async Task<Order?>", "await Task.Yield(); return null;", "null")]
    [InlineData("ValueTask<Order?>", "return new(new Order(1, \"a\"));", """{"orderId":1,"customer":"a"}""")]
    [InlineData("void", "", "")]
    public async Task What_a_fallback_returns_is_the_answer(string type, string body, string answer, string contentType = "application/json")
    {
        RunningFunction function = RunningFunction.Start($$"""
            public sealed class Shop { [FallbackTrigger] public {{type}} Other() { {{body}} } }
            """);
        Assert.Equal(answer, await function.InvokeAsync("{}"));
        Assert.Equal("unknown Shop.Other", function.Route);
        Assert.Equal(contentType, (await function.ResultAsync("{}")).ContentType);
    }

    [Fact]
    public async Task A_stream_that_is_returned_is_disposed_of_once_whether_or_not_it_can_be_read()
    {
        RunningFunction function = RunningFunction.Start("""
            public class Watched : MemoryStream
            {
                public Watched() : base("[1]"u8.ToArray()) { }
                protected override void Dispose(bool disposing) { Seen.Add("gone"); base.Dispose(disposing); }
            }
            public sealed class Broken : Watched
            {
                public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw new IOException("broken");
            }
            public static class Shop { [FallbackTrigger] public static Stream Other(string json) => json == "{}" ? new Watched() : new Broken(); }
            """);
        Assert.Equal("[1]", await function.InvokeAsync("{}"));
        Assert.Equal("gone", function.Seen);
        await function.ThrowsAsync<IOException>("""{"a":1}""");
        Assert.Equal("gone gone", function.Seen);
    }

    [Fact]
    public async Task A_result_that_cannot_be_written_fails_its_invocation_only()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            using System.Text.Json.Serialization;
            public sealed record Share(int Parts) { public int Size => 100 / Parts; }
            public static class Shop { [FallbackTrigger] public static Share Other(string json) => new(json.Length - 2); }
            [JsonSerializable(typeof(Share))] internal sealed partial class ShareJson : JsonSerializerContext;
            """, Sources.Order);
        await function.ThrowsAsync<DivideByZeroException>("{}");
        Assert.Contains("100", await function.InvokeAsync("{ }"), StringComparison.Ordinal);
    }
}
