using System.Globalization;

namespace Lambda.Routing.Tests.Publishing;

/// <summary>
/// One build of the repository's release configuration at a time, over all test processes of this machine. Who came first is served
/// first, so that nobody waits longer than those before it take.
/// </summary>
internal static class BuildLock
{
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static async Task<IDisposable> TakeAsync(CancellationToken cancellation)
    {
        string queue = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "lambda-routing-builds")).FullName;
        using FileStream ticket = Enter(queue);
        while (true)
        {
            if (IsFirst(ticket.Name, queue) && TryOpen($"{queue}.lock", FileOptions.None) is { } turn)
            {
                return turn;
            }
            await Task.Delay(s_pause, cancellation);
        }
    }

    /// <summary>Draws a ticket: a file that is held open while its owner waits.</summary>
    private static FileStream Enter(string queue)
    {
        while (true)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow.Ticks:D20}-{Guid.NewGuid():N}");
            // Someone may take it for one that was left behind, in the moment between its creation and its lock.
            if (TryOpen(Path.Combine(queue, name), FileOptions.DeleteOnClose) is { } ticket)
            {
                return ticket;
            }
        }
    }

    /// <summary>Whether nobody who came before is still waiting. A ticket whose process was killed is thrown away.</summary>
    private static bool IsFirst(string ticket, string queue)
    {
        foreach (string earlier in Directory.EnumerateFiles(queue).Where(other => string.CompareOrdinal(other, ticket) < 0))
        {
            using FileStream? abandoned = TryOpen(earlier, FileOptions.DeleteOnClose);
            if (abandoned is null)
            {
                return false;
            }
        }
        return true;
    }

    private static FileStream? TryOpen(string file, FileOptions options)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, options);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
