using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Http;

namespace Lambda.Routing;

public sealed partial class HttpResult
{
    /// <summary>Problem details (<see href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</see>), as <c>application/problem+json</c>.</summary>
    /// <param name="detail">What happened this time, for a person; the client sees it.</param>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <param name="title">What kind of problem it is, the same every time; the status code's own phrase unless given.</param>
    /// <param name="type">A URI of the kind of problem; <c>about:blank</c> unless given.</param>
    /// <param name="instance">A URI of this occurrence.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult Problem(string? detail = null, int statusCode = 500, string? title = null, string? type = null, string? instance = null) =>
        Utf8Text(ProblemDetails.Write(detail, statusCode, title, type, instance), "application/problem+json", statusCode);

    /// <summary>400 with what is wrong with each member, as ASP.NET Core's validation says it: problem details with <c>errors</c>.</summary>
    /// <param name="errors">The messages by member, as the client spells it.</param>
    /// <param name="statusCode">The status code, 100 to 599.</param>
    /// <param name="detail">What went wrong this time, for a person; the client sees it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is none.</exception>
    public static HttpResult ValidationProblem(IReadOnlyDictionary<string, string[]> errors, int statusCode = 400, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(errors);
        return Utf8Text(ProblemDetails.Write(detail, statusCode, "One or more validation errors occurred.", null, null, errors), "application/problem+json", statusCode);
    }

    /// <summary>400 with problem details.</summary>
    /// <param name="detail">What was wrong; the client sees it.</param>
    public static HttpResult BadRequest(string? detail = null) => Problem(detail, 400);

    /// <summary>400 with a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult BadRequest<T>(T value, JsonTypeInfo<T> typeInfo) => Json(value, typeInfo, 400);

    /// <summary>401 with problem details.</summary>
    /// <param name="challenge">The <c>WWW-Authenticate</c> header, which the standard asks for: <c>Bearer</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="challenge"/> holds a control character.</exception>
    public static HttpResult Unauthorized(string? challenge = null) =>
        challenge is null ? Problem(null, 401) : Problem(null, 401).WithHeader("WWW-Authenticate", challenge);

    /// <summary>403 with problem details.</summary>
    /// <param name="detail">What was wrong; the client sees it.</param>
    public static HttpResult Forbid(string? detail = null) => Problem(detail, 403);

    /// <summary>404 with problem details.</summary>
    /// <param name="detail">What was not found; the client sees it.</param>
    public static HttpResult NotFound(string? detail = null) => Problem(detail, 404);

    /// <summary>404 with a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult NotFound<T>(T value, JsonTypeInfo<T> typeInfo) => Json(value, typeInfo, 404);

    /// <summary>409 with problem details.</summary>
    /// <param name="detail">What it conflicts with; the client sees it.</param>
    public static HttpResult Conflict(string? detail = null) => Problem(detail, 409);

    /// <summary>409 with a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult Conflict<T>(T value, JsonTypeInfo<T> typeInfo) => Json(value, typeInfo, 409);

    /// <summary>422 with problem details.</summary>
    /// <param name="detail">What was wrong; the client sees it.</param>
    public static HttpResult UnprocessableEntity(string? detail = null) => Problem(detail, 422);

    /// <summary>422 with a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult UnprocessableEntity<T>(T value, JsonTypeInfo<T> typeInfo) => Json(value, typeInfo, 422);

    /// <summary>500 with problem details.</summary>
    /// <param name="detail">What happened; the client sees it.</param>
    public static HttpResult InternalServerError(string? detail = null) => Problem(detail);
}
