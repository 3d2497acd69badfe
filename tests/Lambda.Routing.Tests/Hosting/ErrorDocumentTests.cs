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

    [Theory]
    // The user's code, however it was called: what is left is the user's.
    [InlineData("+Shop.OrderDesk.Take(Order order)|-Lambda.Routing.Hosting.InvocationLoop.Invoke(Invocation invocation)|+Shop.Store.Save()")]
    [InlineData("+Shop.Store.Save()|+Shop.OrderDesk.Take(Order order)|-Shop.LambdaFunction.Call_Take(SqsMessage record)|-Lambda.Routing.Dispatch.BatchRunner.RunAsync()|+Shop.Audit.InvokeAsync()"
        + "|-Lambda.Routing.Dispatch.FilteredCall.RunAsync()|-Shop.LambdaFunction.<DispatchAsync>d__3.MoveNext()|-Lambda.Routing.Tracing.InvocationTrace.RunAsync()|-Lambda.Routing.Hosting.InvocationLoop.Isolated()")]
    // What the user called stands before it and stays, be it the platform's or the library's.
    [InlineData("+System.ThrowHelper.Throw()|+Lambda.Routing.Http.HeaderSyntax.Check(String name)|+Shop.OrderDesk.Get()|-Shop.LambdaFunction.Call_Get()|-Lambda.Routing.Http.HttpDispatcher.RunAsync()")]
    // A failure of the library's own: all there is.
    [InlineData("+Lambda.Routing.Dispatch.UnroutedEvents.Throw()|+Shop.LambdaFunction.DispatchAsync()|+Lambda.Routing.Dispatch.RoutedFunction.CheckAsync()|-Lambda.Routing.Hosting.InvocationLoop.Isolated()")]
    [InlineData("+System.Text.Json.ThrowHelper.ThrowJsonException()|+Lambda.Routing.Dispatch.Payloads.Read()|+Shop.LambdaFunction.Call_Take()")]
    // Names that only look alike.
    [InlineData("+Shop.OrderDesk.Take()|+Shop.LambdaFunctions.Take()|+My.Shop.LambdaFunction.Take()|+Lambda.RoutingSlip.Take()|-Shop.LambdaFunction.Call_Take()")]
    public void Frames_are_strings_and_those_of_the_library_around_the_user_s_are_left_out(string stack)
    {
        string[] frames = stack.Split('|');
        string text = string.Join("\n--- End of stack trace from previous location ---\r\n", frames.Select(frame => $"   at {frame[1..]}"));

        JsonElement document = Document(new ScriptedStack(text), "Shop.LambdaFunction");

        Assert.Equal(
            frames.Where(frame => frame[0] == '+').Select(frame => $"at {frame[1..]}"),
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

    private static JsonElement Document(Exception exception, string? function = null)
    {
        var output = new ResponseBuffer();
        ErrorDocument.Write(output, ErrorReport.Of(exception) with { Function = function });
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
