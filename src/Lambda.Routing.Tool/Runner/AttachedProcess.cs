using System.Diagnostics;

namespace Lambda.Routing.Tool.Runner;

/// <summary>A function that started the runner, instead of being started by it: the case of a debugger.</summary>
internal static class AttachedProcess
{
    /// <summary>Waits for its end. Its exit code is not this process's to know.</summary>
    public static async Task<int> WaitAsync(int id, CancellationToken cancellationToken)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            await process.WaitForExitAsync(cancellationToken);
        }
        catch (ArgumentException)
        {
            // It has ended already.
        }
        return 0;
    }
}
