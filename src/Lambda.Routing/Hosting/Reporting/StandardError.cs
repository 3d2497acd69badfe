using System.Runtime.InteropServices;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// The process's standard error. On Unix this is <c>write(2)</c> itself: <see cref="Console"/> would add a tenth to a small
/// function's executable, and a <see cref="FileStream"/> over the descriptor overwrites what others write to the same file.
/// </summary>
internal static class StandardError
{
    private const int Descriptor = 2;

    /// <summary>Writes one entry. A failure to log is not reported: there is nowhere left to report it to.</summary>
    public static void Write(ReadOnlySpan<byte> text)
    {
        if (OperatingSystem.IsWindows())
        {
            using Stream stream = Console.OpenStandardError();
            stream.Write(text);
            return;
        }
        while (!text.IsEmpty)
        {
            nint written = WriteUnix(Descriptor, in MemoryMarshal.GetReference(text), text.Length);
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
