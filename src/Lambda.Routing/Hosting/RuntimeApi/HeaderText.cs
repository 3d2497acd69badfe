namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Text that may stand in a header: printable ASCII. Go's server, which the Runtime API runs on, refuses control characters.</summary>
internal static class HeaderText
{
    private const int MaxLength = 1024;

    public static string Printable(string text)
    {
        bool printable = text.Length <= MaxLength;
        foreach (char c in text)
        {
            printable &= c is >= ' ' and <= '~';
        }
        return printable ? text : string.Create(Math.Min(text.Length, MaxLength), text, static (target, source) =>
        {
            for (int i = 0; i < target.Length; i++)
            {
                target[i] = source[i] is >= ' ' and <= '~' ? source[i] : '?';
            }
        });
    }
}
