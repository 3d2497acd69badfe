using System.Net.Mime;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing;

/// <summary>
/// An answer of bytes that says what they are. For handlers whose sender leaves the answer to them, as of <see cref="FallbackTriggerAttribute"/>.
/// </summary>
/// <remarks>
/// The media type is the <c>Content-Type</c> of the answer at Lambda's Runtime API; AWS's own bootstrap sends none but its own. Source:
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Runtime API</see>,
/// <see href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3">RFC 9110, Content-Type</see>.
/// </remarks>
public sealed class RawResponse
{
    /// <summary>An answer.</summary>
    /// <param name="content">The bytes, at most 6 MiB and 100 bytes.</param>
    /// <param name="contentType">Their media type, with its parameters if it has any: <c>text/csv; charset=utf-8</c>. At most 1,024 characters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="contentType"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> is no media type, or holds what no header may.</exception>
    public RawResponse(ReadOnlyMemory<byte> content, string contentType = MediaTypeNames.Application.Octet)
    {
        ArgumentNullException.ThrowIfNull(contentType);
        if (!MediaTypeSyntax.IsMediaType(contentType))
        {
            throw new ArgumentException(
                $"The content type is no media type: write type/subtype, and behind it parameters such as '; charset=utf-8', in at most {MediaTypeSyntax.MaxLength} characters of ASCII.",
                nameof(contentType));
        }
        Content = content;
        ContentType = contentType;
    }

    /// <summary>The answer's bytes, as they are.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Their media type.</summary>
    public string ContentType { get; }
}
