using System.Globalization;

namespace Lambda.Routing.Benchmarks.Endurance;

/// <summary>What a process takes up at a moment.</summary>
/// <param name="Kilobytes">Its resident memory.</param>
/// <param name="Descriptors">Its open descriptors.</param>
internal sealed record Footprint(int Kilobytes, int Descriptors)
{
    private const string Resident = "VmRSS:";

    /// <summary>The footprint; <see langword="null"/> once the process has ended.</summary>
    public static Footprint? TryRead(string process)
    {
        try
        {
            string line = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith(Resident, StringComparison.Ordinal));
            int kilobytes = int.Parse(line.AsSpan(Resident.Length).Trim(" \tkB"), NumberStyles.None, CultureInfo.InvariantCulture);
            return new Footprint(kilobytes, Directory.EnumerateFileSystemEntries($"/proc/{process}/fd").Count());
        }
        catch (Exception exception) when (exception is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
