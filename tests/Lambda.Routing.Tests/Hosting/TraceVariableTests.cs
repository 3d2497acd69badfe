using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

[Collection(HostCollection.Name)]
public sealed class TraceVariableTests
{
    [Fact]
    public async Task The_environment_variable_is_the_invocation_s_trace_or_absent()
    {
        var seen = new List<string?>();
        using var api = new ScriptedRuntimeApi(
            Reply.Event("{}", "1", "Lambda-Runtime-Trace-Id: a"),
            Reply.Event("{}", "2", "Lambda-Runtime-Trace-Id: a"),
            Reply.Event("{}", "3"),
            Reply.Event("{}", "4", "Lambda-Runtime-Trace-Id: b"),
            Reply.Event("{}", "5", "Lambda-Runtime-Trace-Id: "));

        await HostRun.Against(api, StubFunction.Sync(_ => seen.Add(Environment.GetEnvironmentVariable(TraceVariable.Name))));

        Assert.Equal(["a", "a", null, "b", null], seen);
    }

    [Fact]
    public async Task A_value_that_the_process_was_started_with_does_not_outlive_the_first_event()
    {
        Environment.SetEnvironmentVariable(TraceVariable.Name, "inherited");
        string? seen = "unset";
        using var api = new ScriptedRuntimeApi(Reply.Event("{}"));

        await HostRun.Against(api, StubFunction.Sync(_ => seen = Environment.GetEnvironmentVariable(TraceVariable.Name)));

        Assert.Null(seen);
    }
}
