using System.Runtime.InteropServices;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// A descriptor for log entries: the process's standard error, or another one. On Unix this is <c>write(2)</c> itself:
/// <see cref="Console"/> would add a tenth to a small function's executable, and a <see cref="FileStream"/> over the descriptor
/// overwrites what others write to the same file.
/// </summary>
internal static class LogDescriptor
{
    public const int StandardError = 2;

    /// <summary>Writes one entry. A failure to log is not reported: there is nowhere left to report it to.</summary>
    public static void Write(int descriptor, ReadOnlySpan<byte> text)
    {
        if (OperatingSystem.IsWindows())
        {
            using Stream stream = Console.OpenStandardError();
            stream.Write(text);
            return;
        }
        while (!text.IsEmpty)
        {
            nint written = WriteUnix(descriptor, in MemoryMarshal.GetReference(text), text.Length);
            if (written <= 0)
            {
                return;
            }
            text = text[(int)written..];
        }
    }

    [DllImport("libc", EntryPoint = "write")]
    private static extern nint WriteUnix(int descriptor, ref readonly byte bytes, nint count);
}
