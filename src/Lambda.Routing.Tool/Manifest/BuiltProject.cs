using System.Diagnostics;
using Lambda.Routing.Tool.Runner;

namespace Lambda.Routing.Tool.Manifest;

/// <summary>Asks MSBuild where a project's assembly is.</summary>
internal static class BuiltProject
{
    /// <exception cref="ManifestException">There is no such project, or it has not been built.</exception>
    public static async Task<string> FindAssemblyAsync(string project, CancellationToken cancellationToken)
    {
        if (!File.Exists(project) && !Directory.Exists(project))
        {
            throw new ManifestException($"{project} does not exist.");
        }
        using Process process = Process.Start(new ProcessStartInfo(DotNetHost.Path, ["msbuild", Path.GetFullPath(project), "-getProperty:TargetPath"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(cancellationToken);
        string output = (await process.StandardOutput.ReadToEndAsync(cancellationToken)).Trim();
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new ManifestException($"MSBuild cannot read {project}: {output} {await errors}".TrimEnd());
        }
        return File.Exists(output) ? output : throw new ManifestException($"{project} has not been built: {output} does not exist.");
    }
}
