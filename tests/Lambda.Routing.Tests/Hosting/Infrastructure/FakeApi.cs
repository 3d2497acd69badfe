using System.Diagnostics;
using System.Text.Json;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>
/// A Runtime API in a program of its own, written in C and not with this project, which injects faults and counts what became of every
/// invocation. Its source lies beside the repository; where it or a compiler is missing, <see cref="Missing"/> says so.
/// </summary>
/// <param name="tools">The folder of its source.</param>
internal sealed class FakeApi(string tools) : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lambda-routing-").FullName;

    /// <summary>Why it cannot be used here; <see langword="null"/> when it can.</summary>
    public string? Missing { get; private set; }

    private string Program => Path.Combine(_folder, "fakeapi");

    /// <summary>Compiles it.</summary>
    public async ValueTask InitializeAsync()
    {
        string source = Path.Combine(tools, "fakeapi.c");
        if (!OperatingSystem.IsLinux() || !File.Exists(source))
        {
            Missing = $"There is no {source}, or this is no Linux.";
            return;
        }
        try
        {
            using Process compiler = Process.Start("cc", ["-O2", "-o", Program, source]);
            await compiler.WaitForExitAsync();
            Missing = compiler.ExitCode == 0 ? null : "The C compiler does not compile fakeapi.c.";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Missing = "There is no C compiler.";
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return default;
    }

    /// <summary>Runs the program in front of a host, to the end of both.</summary>
    /// <param name="serve">Serves the Runtime API at the address that it is given.</param>
    /// <param name="arguments">The program's arguments; <c>FILE=</c> and a text become a file that holds the text.</param>
    /// <returns>What the program counted.</returns>
    public async Task<JsonElement> RunAsync(Func<string, Task> serve, params string[] arguments)
    {
        // The process that is started in place of a function says where the server is, and ends when nobody writes to it any more.
        using Process process = Start(arguments, "sh -c 'echo $AWS_LAMBDA_RUNTIME_API >&2; exec cat >/dev/null'");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string address = (await process.StandardError.ReadLineAsync())!;
        Task<string> rest = process.StandardError.ReadToEndAsync();
        await serve(address);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        await rest;
        return Counts(await output);
    }

    /// <summary>Runs the program in front of a function that is a process of its own, to the end of both.</summary>
    /// <param name="executable">The function; a path without spaces.</param>
    /// <param name="arguments">As above.</param>
    /// <returns>What the program counted.</returns>
    public async Task<JsonElement> RunProcessAsync(string executable, params string[] arguments)
    {
        using Process process = Start(arguments, executable);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return Counts(await output);
    }

    private Process Start(string[] arguments, string function) => Process.Start(new ProcessStartInfo(Program, [.. arguments.Select(ToFile), "--spawn", function])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static JsonElement Counts(string output) => JsonDocument.Parse(output.TrimEnd().Split('\n')[^1]).RootElement;

    private string ToFile(string argument)
    {
        const string mark = "FILE=";
        if (!argument.StartsWith(mark, StringComparison.Ordinal))
        {
            return argument;
        }
        string path = Path.Combine(_folder, Guid.NewGuid().ToString("N"));
        File.WriteAllText(path, argument[mark.Length..]);
        return path;
    }
}
