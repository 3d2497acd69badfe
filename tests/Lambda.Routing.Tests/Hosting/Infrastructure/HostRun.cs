using System.Text;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>One life of the host, from start to its end.</summary>
internal sealed record HostRun(int ExitCode, string Log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static Task<HostRun> Against(ScriptedRuntimeApi api, IFunction function, LambdaEnvironment? environment = null, HostFeature? feature = null) =>
        Against(api, () => function, environment, feature);

    public static Task<HostRun> Against(ScriptedRuntimeApi api, Func<IFunction> start, LambdaEnvironment? environment = null, HostFeature? feature = null)
    {
        environment ??= new LambdaEnvironment();
        return In(environment with { RuntimeApi = environment.RuntimeApi ?? $"127.0.0.1:{api.Port}" }, start, feature);
    }

    public static async Task<HostRun> In(LambdaEnvironment environment, Func<IFunction> start, HostFeature? feature = null)
    {
        var log = new StringBuilder();
        Task<int> run = Task.Factory.StartNew(
            () => FunctionProcess.Run(environment, start, new HostLog(environment, text => log.Append(Encoding.UTF8.GetString(text))), feature),
            TaskCreationOptions.LongRunning);
        int exitCode = await run.WaitAsync(Patience, TestContext.Current.CancellationToken);
        return new HostRun(exitCode, log.ToString());
    }
}
