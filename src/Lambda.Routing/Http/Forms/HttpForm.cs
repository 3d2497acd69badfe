using System.Net.Mime;
using System.Text;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>
/// The form that a request's body is. Bind it as a handler parameter, or single fields with <see cref="FromFormAttribute"/>.
/// </summary>
public sealed class HttpForm
{
    private static readonly UTF8Encoding s_utf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>Takes the parts of a form.</summary>
    /// <param name="fields">The fields that are text, in order.</param>
    /// <param name="files">The uploaded files, in order.</param>
    public HttpForm(HttpQuery fields, IReadOnlyList<HttpFormFile> files)
    {
        Fields = fields;
        Files = files;
    }

    /// <summary>The fields that are text, in order.</summary>
    public HttpQuery Fields { get; }

    /// <summary>The uploaded files, in order.</summary>
    public IReadOnlyList<HttpFormFile> Files { get; }

    /// <summary>A field's first value; <see langword="null"/> when there is none of that name.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    public string? this[string name] => Fields[name];

    /// <summary>The files of a field, in order; empty when there is none of that name.</summary>
    /// <param name="name">The field's name, case-sensitive.</param>
    public IReadOnlyList<HttpFormFile> GetFiles(string name) => [.. Files.Where(file => file.Name == name)];

    /// <summary>Reads the form that a request's body is.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="HttpBadRequestException">The body is no form, or compressed (415), or a malformed one (400).</exception>
    public static HttpForm Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ContentEncoding.RequireNone(request);
        if (request.HasContentType("application/x-www-form-urlencoded"))
        {
            return new HttpForm(ReadUrlEncoded(HttpBody.Bytes(request)), []);
        }
        if (request.HasContentType(MediaTypeNames.Multipart.FormData))
        {
            return MultipartForm.Read(HttpBody.Bytes(request), request.ContentType!);
        }
        throw new HttpBadRequestException("body: expected a form (application/x-www-form-urlencoded or multipart/form-data)", 415);
    }

    private static HttpQuery ReadUrlEncoded(ReadOnlyMemory<byte> body)
    {
        try
        {
            return HttpQuery.Parse(DecodeUtf8(body.Span));
        }
        catch (HttpBadRequestException exception)
        {
            throw new HttpBadRequestException("form: expected percent-encoded UTF-8", exception);
        }
    }

    /// <summary>Text of a form, which is UTF-8 (<see href="https://www.rfc-editor.org/rfc/rfc7578#section-5.1">RFC 7578</see>).</summary>
    internal static string DecodeUtf8(ReadOnlySpan<byte> text)
    {
        try
        {
            return s_utf8.GetString(text);
        }
        catch (DecoderFallbackException exception)
        {
            throw new HttpBadRequestException("form: expected UTF-8", exception);
        }
    }
}
