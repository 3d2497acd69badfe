namespace Lambda.Routing.Tests.Compiling;

/// <summary>
/// Compares text with a file beside the test, named as Verify.SourceGenerators names it:
/// <c>Tests.Method#Hint.verified.cs</c>. A difference writes <c>….received.cs</c>: look at it, and rename it when it is right.
/// </summary>
internal static class Snapshot
{
    public static void Match(string text, string hint, string testFile, string test, string extension = "cs")
    {
        string stem = Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#{hint}");
        string verified = $"{stem}.verified.{extension}";
        string received = $"{stem}.received.{extension}";
        string expected = File.Exists(verified) ? Normalize(File.ReadAllText(verified)) : "";
        if (Normalize(text) == expected)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, Normalize(text));
        Assert.Fail($"{Path.GetFileName(verified)} differs, first in line {FirstDifference(text, expected)}; see {Path.GetFileName(received)}.");
    }

    private static int FirstDifference(string text, string expected)
    {
        string[] actualLines = Normalize(text).Split('\n');
        string[] expectedLines = expected.Split('\n');
        int line = 0;
        while (line < actualLines.Length && line < expectedLines.Length && actualLines[line] == expectedLines[line])
        {
            line++;
        }
        return line + 1;
    }

    private static string Normalize(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
}
