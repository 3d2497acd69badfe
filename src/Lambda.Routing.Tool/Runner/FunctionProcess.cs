using System.Diagnostics;
using System.Globalization;
using Lambda.Routing.Tool.Serving;

namespace Lambda.Routing.Tool.Runner;

/// <summary>Starts the built function as Lambda would, with the standard streams of this process.</summary>
/// <param name="file">The assembly or the native executable.</param>
internal sealed class FunctionProcess(string file, FunctionIdentity identity)
{
    private const string AssemblyExtension = ".dll";

    /// <exception cref="System.ComponentModel.Win32Exception">The file cannot be started.</exception>
    public Process Start(int port)
    {
        string directory = Path.GetDirectoryName(Path.GetFullPath(file))!;
        ProcessStartInfo start = Command();
        start.UseShellExecute = false;
        start.WorkingDirectory = directory;
        IDictionary<string, string?> environment = start.Environment;
        environment["AWS_LAMBDA_RUNTIME_API"] = $"127.0.0.1:{port}";
        environment["AWS_LAMBDA_FUNCTION_NAME"] = identity.Name;
        environment["AWS_LAMBDA_FUNCTION_VERSION"] = FunctionIdentity.Version;
        environment["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = FunctionIdentity.MemoryInMB.ToString(CultureInfo.InvariantCulture);
        environment["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{identity.Name}";
        environment["AWS_LAMBDA_LOG_STREAM_NAME"] = "local";
        environment["AWS_LAMBDA_INITIALIZATION_TYPE"] = "on-demand";
        environment["AWS_REGION"] = identity.Region;
        environment.TryAdd("AWS_DEFAULT_REGION", identity.Region);
        environment["LAMBDA_TASK_ROOT"] = directory;
        environment["_HANDLER"] = "bootstrap";
        environment["LAMBDA_ROUTING_LOCAL"] = "1";
        // Without an event source mapping nobody has said whether failures may be reported one by one; locally they should be seen.
        environment.TryAdd("LAMBDA_ROUTING_PARTIAL_RESPONSES", "on");
        return Process.Start(start)!;
    }

    private ProcessStartInfo Command()
    {
        string path = Path.GetFullPath(file);
        return string.Equals(Path.GetExtension(path), AssemblyExtension, StringComparison.OrdinalIgnoreCase)
            ? new ProcessStartInfo(DotNetHost.Path, ["exec", path])
            : new ProcessStartInfo(path);
    }
}
