using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Http;

namespace Lambda.Routing;

public sealed partial class HttpResult
{
    /// <summary>A status without a body.</summary>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult Status(int statusCode) => new(statusCode);

    /// <summary>A value as JSON. It is serialised at once.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract: <c>AppJson.Default.Order</c>. Its context decides how members are named: as in C#, unless it has <c>[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]</c>.</param>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult Json<T>(T value, JsonTypeInfo<T> typeInfo, int statusCode = 200) =>
        Utf8Text(JsonSerializer.SerializeToUtf8Bytes(value, typeInfo), MediaTypeNames.Application.Json, statusCode);

    /// <summary>Text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="contentType">The media type, with the charset that clients need to know: text is always sent as UTF-8.</param>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> holds a control character.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult Text(string content, string contentType = "text/plain; charset=utf-8", int statusCode = 200) =>
        Utf8Text(Encoding.UTF8.GetBytes(content), contentType, statusCode);

    /// <summary>Bytes.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> holds a control character.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult Bytes(ReadOnlyMemory<byte> content, string contentType = MediaTypeNames.Application.Octet, int statusCode = 200) =>
        new HttpResult(statusCode) { Body = content, IsBinary = true }.WithHeader("Content-Type", contentType);

    /// <summary>Bytes as a file, to be saved under a name where one is given.</summary>
    /// <param name="content">The bytes. They are not copied.</param>
    /// <param name="contentType">The media type.</param>
    /// <param name="fileDownloadName">The name for saving; <see langword="null"/> to let the browser show the file.</param>
    /// <exception cref="ArgumentException"><paramref name="contentType"/> holds a control character.</exception>
    public static HttpResult File(ReadOnlyMemory<byte> content, string contentType = MediaTypeNames.Application.Octet, string? fileDownloadName = null)
    {
        HttpResult result = Bytes(content, contentType);
        return fileDownloadName is null ? result : result.WithHeader("Content-Disposition", AttachmentHeader.For(fileDownloadName));
    }

    /// <summary>Bytes that are known to be UTF-8 text, which services carry without base64.</summary>
    internal static HttpResult Utf8Text(ReadOnlyMemory<byte> content, string contentType, int statusCode = 200) =>
        new HttpResult(statusCode) { Body = content }.WithHeader("Content-Type", contentType);
}
