using System.Text;

namespace Lambda.Routing.Http;

/// <summary>The header that has a browser save a body (<see href="https://www.rfc-editor.org/rfc/rfc6266#section-4">RFC 6266</see>).</summary>
internal static class AttachmentHeader
{
    /// <summary>An attachment, its name once in ASCII for old clients and once as it is.</summary>
    public static string For(string fileName)
    {
        var ascii = new StringBuilder(fileName.Length);
        foreach (char character in fileName)
        {
            ascii.Append(character is >= ' ' and < (char)0x7F and not '"' and not '\\' ? character : '_');
        }
        string header = $"attachment; filename=\"{ascii}\"";
        return ascii.Equals(fileName) ? header : $"{header}; filename*=UTF-8''{Uri.EscapeDataString(fileName)}";
    }
}
