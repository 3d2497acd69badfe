namespace Lambda.Routing.Hosting;

internal static class StandardError
{
    public static void Write(ReadOnlySpan<byte> text)
    {
        using Stream stream = Console.OpenStandardError();
        stream.Write(text);
    }
}
