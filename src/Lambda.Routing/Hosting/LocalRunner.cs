using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace Lambda.Routing.Hosting;

/// <summary>
/// Lets a function be started in a debugger: where there is no Runtime API, a Debug build starts the local runner as its
/// child, which serves one. Elsewhere the feature switch is off and trimming removes this.
/// </summary>
internal static class LocalRunner
{
    private const string Switch = "Lambda.Routing.LocalRunner";
    private const string ToolKey = Switch + ".Tool";
    private const string ProjectKey = Switch + ".Project";
    private const string RuntimeApi = "AWS_LAMBDA_RUNTIME_API";

    /// <summary>The port of AWS's own test tool, which <c>lambda-routing invoke</c> expects.</summary>
    private const int UsualPort = 5050;

    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan StartPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether this is a build that may start the runner.</summary>
    [FeatureSwitchDefinition(Switch)]
    private static bool IsEnabled => AppContext.TryGetSwitch(Switch, out bool on) && on;

    /// <summary>Starts the runner if this build may and nothing else serves a Runtime API.</summary>
    /// <exception cref="InvalidOperationException">The runner did not start.</exception>
    public static void StartIfWanted()
    {
        if (IsEnabled)
        {
            Start();
        }
    }

    private static void Start()
    {
        if (Environment.GetEnvironmentVariable(RuntimeApi) is not null || AppContext.GetData(ToolKey) is not string tool || !File.Exists(tool))
        {
            return;
        }
        int port = FreePort();
        Process runner = Process.Start(new ProcessStartInfo(DotNet(), Arguments(tool, port)))!;
        WaitUntilItListens(runner, port);
        Environment.SetEnvironmentVariable(RuntimeApi, $"127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        Environment.SetEnvironmentVariable("LAMBDA_ROUTING_LOCAL", "1");
        const string partialResponses = "LAMBDA_ROUTING_PARTIAL_RESPONSES";
        if (Environment.GetEnvironmentVariable(partialResponses) is null)
        {
            Environment.SetEnvironmentVariable(partialResponses, "on");
        }
    }

    private static string[] Arguments(string tool, int port) =>
    [
        "exec", tool, "run",
        "--attach", Environment.ProcessId.ToString(CultureInfo.InvariantCulture),
        "--port", port.ToString(CultureInfo.InvariantCulture),
        "--function", Environment.GetCommandLineArgs()[0],
        "--project-dir", AppContext.GetData(ProjectKey) as string ?? Environment.CurrentDirectory,
    ];

    /// <summary>The host of the framework that this process runs on.</summary>
    private static string DotNet()
    {
        string name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        string besideFramework = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", name));
        return File.Exists(besideFramework) ? besideFramework : name;
    }

    private static int FreePort()
    {
        try
        {
            return Listen(UsualPort);
        }
        catch (SocketException)
        {
            return Listen(0);
        }
    }

    private static int Listen(int port)
    {
        using var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void WaitUntilItListens(Process runner, int port)
    {
        long start = Stopwatch.GetTimestamp();
        while (!runner.HasExited && Stopwatch.GetElapsedTime(start) < StartLimit)
        {
            try
            {
                using var probe = new TcpClient();
                probe.Connect(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException)
            {
                Thread.Sleep(StartPause);
            }
        }
        throw new InvalidOperationException(
            "The local runner did not start. Set LambdaRoutingRun to false in the project to start the function without it.");
    }
}
