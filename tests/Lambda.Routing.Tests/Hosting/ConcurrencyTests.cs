using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>Several invocations at once in one process, as Lambda Managed Instances ask for.</summary>
[Collection(HostCollection.Name)]
public sealed class ConcurrencyTests
{
    private static readonly LambdaEnvironment Two = new() { Concurrency = 2 };

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("0", 1)]
    [InlineData("1", 1)]
    [InlineData("many", 1)]
    [InlineData("-3", 1)]
    [InlineData("32", 32)]
    public void The_variable_says_how_many(string? value, int concurrency) =>
        Assert.Equal(concurrency, LambdaEnvironment.Read(name => name == "AWS_LAMBDA_MAX_CONCURRENCY" ? value : null).Concurrency);

    [Fact]
    public async Task A_slow_invocation_blocks_no_other()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var api = new ScriptedRuntimeApi(Reply.Event("slow", "id-1"), Reply.Event("quick", "id-2"));
        EndWhenAnswered(api, 2);

        // Each way to be slow: the first blocks its thread until the second one, which starts later, is done.
        await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            if (Encoding.UTF8.GetString(invocation.Event.Span) == "slow")
            {
                second.Task.Wait(TestContext.Current.CancellationToken);
            }
            else
            {
                second.SetResult();
            }
        }), Two);

        Assert.Equal(["id-1", "id-2"], api.Answers.Select(answer => answer.Path.Split('/')[^2]).Order());
        Assert.All(api.Answers, answer => Assert.EndsWith("/response", answer.Path, StringComparison.Ordinal));
        Assert.Equal(2, api.Connections);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Every_answer_goes_to_its_own_request(int concurrency)
    {
        const int count = 500;
        Reply[] events = [.. Enumerable.Range(0, count).Select(i => Reply.Event($"\"event {i}\"", $"id-{i}"))];
        using var api = new ScriptedRuntimeApi(events);
        var contexts = new ConcurrentDictionary<string, string>();

        await HostRun.Against(
            api,
            new StubFunction(async invocation =>
            {
                string before = Encoding.UTF8.GetString(invocation.Event.Span);
                await Task.Yield();
                contexts.TryAdd(invocation.Context.RequestId, before);
                if (invocation.Context.RequestId.EndsWith('7'))
                {
                    throw new InvalidOperationException(before);
                }
                invocation.Response.Write(invocation.Event.Span);
            }),
            new LambdaEnvironment { Concurrency = concurrency });

        // The process ends when one loop has no more to ask for; what the others had been given is answered, and nothing twice.
        Assert.Equal(contexts.Count, api.Answers.Count);
        Assert.Equal(contexts.Keys.Order(), api.Answers.Select(answer => answer.Path.Split('/')[^2]).Order());
        Assert.All(api.Answers, answer =>
        {
            string number = answer.Path.Split('/')[^2]["id-".Length..];
            Assert.Equal(number.EndsWith('7') ? "error" : "response", answer.Path.Split('/')[^1]);
            Assert.Contains($"event {number}", answer.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task When_one_loop_cannot_go_on_what_the_others_serve_is_still_answered()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1"));
        using var started = new ManualResetEventSlim();
        int asked = 0;
        api.Received += request =>
        {
            // The other loop is refused only when the handler works: an event that has just arrived is not yet one that is served.
            if (request.IsNext && Interlocked.Increment(ref asked) == 2)
            {
                started.Wait(TestContext.Current.CancellationToken);
            }
        };

        HostRun run = await HostRun.Against(api, new StubFunction(async invocation =>
        {
            started.Set();
            await api.Exhausted;
            invocation.Response.Write(invocation.Event.Span);
        }), Two);

        Assert.Equal("1", Assert.Single(api.Answers).Text);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("status 410", run.Log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_trace_s_variable_is_the_process_s_and_stays_as_it_is()
    {
        string? before = Environment.GetEnvironmentVariable(TraceVariable.Name);
        string? seen = "unset";
        string? context = null;
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "1", "Lambda-Runtime-Trace-Id: Root=1-x"));
        EndWhenAnswered(api, 1);

        await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            seen = Environment.GetEnvironmentVariable(TraceVariable.Name);
            context = invocation.Context.TraceId;
        }), Two);

        Assert.Equal(before, seen);
        Assert.Equal("Root=1-x", context);
    }

    [Fact]
    public async Task An_invocation_that_has_timed_out_meanwhile_ends_no_loop()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("1", "id-1"), Reply.Event("2", "id-2"), Reply.Event("3", "id-3"));
        EndWhenAnswered(api, 3);
        api.Posts.Enqueue(Reply.Status(410));

        HostRun run = await HostRun.Against(api, StubFunction.Echo(), Two);

        Assert.Equal(["1", "2", "3"], api.Answers.Select(answer => answer.Text).Order());
        Assert.Contains("no longer knows this invocation (status 410)", run.Log, StringComparison.Ordinal);
    }

    /// <summary>Has the loops told that there is no more only when every event is answered: one that has just arrived is not yet one that is served.</summary>
    private static void EndWhenAnswered(ScriptedRuntimeApi api, int events)
    {
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int asked = 0, answers = 0;
        api.Received += request =>
        {
            if (!request.IsNext && Interlocked.Increment(ref answers) == events)
            {
                answered.SetResult();
            }
            if (request.IsNext && Interlocked.Increment(ref asked) > events)
            {
                answered.Task.Wait(TestContext.Current.CancellationToken);
            }
        };
    }
}
