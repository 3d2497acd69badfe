using System.Text;

namespace Lambda.Routing.Http;

/// <summary>Reads <c>multipart/form-data</c> (<see href="https://www.rfc-editor.org/rfc/rfc7578">RFC 7578</see>). Files stay slices of the body.</summary>
internal static class MultipartForm
{
    // A form of very many parts is an attack: each costs far more than the bytes it is sent as.
    private const int MaxParts = 1024;

    public static HttpForm Read(ReadOnlyMemory<byte> body, string contentType)
    {
        byte[] delimiter = Encoding.ASCII.GetBytes("\r\n--" + BoundaryOf(contentType));
        List<KeyValuePair<string, string>> fields = [];
        List<HttpFormFile> files = [];
        int at = SkipPreamble(body.Span, delimiter);
        while (!body.Span[at..].StartsWith("--"u8))
        {
            if (fields.Count + files.Count == MaxParts)
            {
                throw Malformed($"at most {MaxParts} parts");
            }
            at = SkipLineEnd(body.Span, at);
            int end = body.Span[at..].IndexOf(delimiter);
            if (end < 0)
            {
                throw Malformed("a boundary behind every part");
            }
            ReadPart(body.Slice(at, end), fields, files);
            at += end + delimiter.Length;
        }
        return new HttpForm(new HttpQuery(fields), files);
    }

    private static string BoundaryOf(string contentType)
    {
        string? boundary = HeaderParameters.Find(contentType, "boundary");
        return boundary is { Length: > 0 and <= 70 } && Ascii.IsValid(boundary) ? boundary : throw Malformed("a boundary in Content-Type");
    }

    private static int SkipPreamble(ReadOnlySpan<byte> body, ReadOnlySpan<byte> delimiter)
    {
        if (body.StartsWith(delimiter[2..]))
        {
            return delimiter.Length - 2;
        }
        int start = body.IndexOf(delimiter);
        return start < 0 ? throw Malformed("the boundary that Content-Type names") : start + delimiter.Length;
    }

    // Blanks may stand between a boundary and its line's end.
    private static int SkipLineEnd(ReadOnlySpan<byte> body, int at)
    {
        while (at < body.Length && body[at] is (byte)' ' or (byte)'\t')
        {
            at++;
        }
        return body[at..].StartsWith("\r\n"u8) ? at + 2 : throw Malformed("a line end behind every boundary");
    }

    private static void ReadPart(ReadOnlyMemory<byte> part, List<KeyValuePair<string, string>> fields, List<HttpFormFile> files)
    {
        // A part without headers begins with the empty line; it has no name then.
        int end = part.Span.IndexOf("\r\n\r\n"u8);
        if (end < 0)
        {
            throw Malformed("an empty line behind the headers of every part");
        }
        string? disposition = null, contentType = null;
        foreach (string line in HttpForm.DecodeUtf8(part.Span[..end]).Split("\r\n"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            ReadOnlySpan<char> name = colon < 0 ? default : line.AsSpan(0, colon).Trim();
            disposition = name.Equals("Content-Disposition", StringComparison.OrdinalIgnoreCase) ? line[(colon + 1)..] : disposition;
            contentType = name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ? line[(colon + 1)..].Trim() : contentType;
        }
        if (disposition is null || !MediaType.Of(disposition).Equals("form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderParameters.Find(disposition, "name") is not { } field)
        {
            throw Malformed("the name of every part");
        }
        ReadOnlyMemory<byte> content = part[(end + 4)..];
        if (HeaderParameters.Find(disposition, "filename") is { } fileName)
        {
            files.Add(new HttpFormFile { Name = field, FileName = fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..], ContentType = contentType, Content = content });
        }
        else
        {
            fields.Add(new(field, HttpForm.DecodeUtf8(content.Span)));
        }
    }

    private static HttpBadRequestException Malformed(string expected) => new("form: expected " + expected);
}
