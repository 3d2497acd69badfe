using System.Diagnostics.Metrics;
using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Metrics;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>An answer that Lambda would not take is never sent.</summary>
[Collection(HostCollection.Name)]
public sealed class ResponseLimitTests
{
    [Fact]
    public async Task An_answer_of_the_most_that_Lambda_takes_is_sent()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, Answering(ResponseLimit.MaxBytes));

        Assert.Equal(ResponseLimit.MaxBytes, Assert.Single(api.Answers).Body.Length);
    }

    [Fact]
    public async Task One_byte_more_fails_the_invocation_with_both_sizes_and_the_next_one_is_served()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "id-1"), Reply.Event("{}", "id-2"));

        HostRun run = await HostRun.Against(api, Answering(ResponseLimit.MaxBytes + 1));

        Assert.Equal(["id-1", "id-2"], api.Answers.Select(answer => answer.Path.Split('/')[^2]));
        Assert.All(api.Answers, answer =>
        {
            Assert.EndsWith("/error", answer.Path, StringComparison.Ordinal);
            Assert.Equal("Function.ResponseSizeTooLarge", answer.Headers["Lambda-Runtime-Function-Error-Type"]);
            JsonElement error = JsonDocument.Parse(answer.Body).RootElement;
            Assert.Equal("Function.ResponseSizeTooLarge", error.GetProperty("errorType").GetString());
            Assert.Equal("The answer has 6291557 bytes, and Lambda takes 6291556: return less, or a link to where it is stored.",
                error.GetProperty("errorMessage").GetString());
        });
        Assert.Contains("6291557 bytes", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_too_long_counts_as_an_error()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));
        var isMine = new AsyncLocal<bool> { Value = true };
        long errors = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Meter.Name == LambdaMetrics.MeterName && instrument.Name == "faas.errors")
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, measurement, _, _) => errors += isMine.Value ? measurement : 0);
        listener.Start();

        await HostRun.Against(api, Answering(ResponseLimit.MaxBytes + 1));

        Assert.Equal(1, errors);
    }

    private static StubFunction Answering(int length) => StubFunction.Sync(invocation =>
    {
        invocation.Response.GetSpan(length)[..length].Fill((byte)'x');
        invocation.Response.Advance(length);
    });
}
