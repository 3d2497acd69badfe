using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Tests.Hosting;

public sealed class ErrorDocumentTests
{
    [Fact]
    public void An_exception_that_was_never_thrown_has_an_empty_stack()
    {
        JsonElement document = Document(new InvalidOperationException("m"));

        Assert.Equal(JsonValueKind.Array, document.GetProperty("stackTrace").ValueKind);
        Assert.Equal(0, document.GetProperty("stackTrace").GetArrayLength());
        Assert.False(document.TryGetProperty("cause", out _));
    }

    [Fact]
    public void The_cause_is_told_within_what_it_caused()
    {
        JsonElement document = Document(new InvalidOperationException("outer", new FormatException("middle", new ArgumentException("inner"))));

        JsonElement middle = document.GetProperty("cause");
        Assert.Equal("FormatException", middle.GetProperty("errorType").GetString());
        Assert.Equal("inner", middle.GetProperty("cause").GetProperty("errorMessage").GetString());
    }

    [Fact]
    public void Several_causes_are_a_list()
    {
        JsonElement document = Document(new AggregateException(new FormatException("one"), new ArgumentException("two")));

        Assert.Equal("AggregateException", document.GetProperty("errorType").GetString());
        Assert.Equal(["one", "two"], document.GetProperty("causes").EnumerateArray().Select(c => c.GetProperty("errorMessage").GetString()));
    }

    [Fact]
    public void Frames_are_strings_and_those_of_the_host_are_left_out()
    {
        JsonElement document = Document(new ScriptedStack(
            "   at Shop.OrderDesk.Take(Order order)\r\n   at Lambda.Routing.Hosting.InvocationLoop.Invoke(Invocation invocation)\n" +
            "--- End of stack trace from previous location ---\n   at Shop.Store.Save()"));

        Assert.Equal(
            ["at Shop.OrderDesk.Take(Order order)", "at Shop.Store.Save()"],
            document.GetProperty("stackTrace").EnumerateArray().Select(f => f.GetString()));
    }

    [Theory]
    [InlineData("plain \" quote \\ and \u0001 control")]
    [InlineData("Grüße 漢字 🎈")]
    [InlineData("")]
    public void Any_message_survives(string message) =>
        Assert.Equal(message, Document(new InvalidOperationException(message)).GetProperty("errorMessage").GetString());

    [Fact]
    public void Half_a_surrogate_pair_does_not_break_the_document()
    {
        string message = string.Concat("a", "🎈"[..1], "b");

        Assert.Equal("a\ufffdb", Document(new InvalidOperationException(message)).GetProperty("errorMessage").GetString());
    }

    [Theory]
    [InlineData("x")]
    [InlineData("\u0001")]
    [InlineData("🎈")]
    [InlineData("漢")]
    public void However_much_there_is_to_say_the_document_stays_within_256_KB_and_is_whole(string unit)
    {
        string much = string.Concat(Enumerable.Repeat(unit, 400_000));
        Exception exception = new ScriptedStack(string.Join('\n', Enumerable.Repeat("at " + much[..1000], 1000)), much);
        for (int i = 0; i < 41; i++)
        {
            exception = i % 3 == 0 ? new AggregateException(much, exception, exception) : new InvalidOperationException(much, exception);
        }

        var output = new ResponseBuffer();
        ErrorDocument.Write(output, ErrorReport.Of(exception));

        Assert.InRange(output.Written.Length, 1, ErrorDocument.MaxSize);
        JsonElement document = JsonDocument.Parse(output.Written.ToArray()).RootElement;
        Assert.Equal("AggregateException", document.GetProperty("cause").GetProperty("errorType").GetString());
    }

    [Theory]
    [InlineData(typeof(Plain), "Plain", "Function.Plain")]
    [InlineData(typeof(Order404Exception), "Order404Exception", "Function.Order404Exception")]
    [InlineData(typeof(Generic<int>), "Generic", "Function.Generic")]
    [InlineData(typeof(Fehler_Größe), "Fehler_Größe", "Function.FehlerGre")]
    [InlineData(typeof(_漢), "_漢", "Function.Unknown")]
    public void The_type_is_the_simple_name_and_its_header_is_one_that_Lambda_keeps(Type type, string name, string header)
    {
        var report = ErrorReport.Of((Exception)Activator.CreateInstance(type)!);

        Assert.Equal(name, report.TypeName);
        Assert.Equal(header, report.HeaderValue);
    }

    private static JsonElement Document(Exception exception)
    {
        var output = new ResponseBuffer();
        ErrorDocument.Write(output, ErrorReport.Of(exception));
        return JsonDocument.Parse(output.Written.ToArray()).RootElement;
    }

    private sealed class ScriptedStack(string stack, string message = "m") : Exception(message)
    {
        public override string? StackTrace => stack;
    }

    private sealed class Plain : Exception;

    private sealed class Order404Exception : Exception;

    private sealed class Generic<T> : Exception;

    private sealed class Fehler_Größe : Exception;

    private sealed class _漢 : Exception;
}
