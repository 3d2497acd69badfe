namespace Lambda.Routing.Http;

/// <summary>
/// A request is not what the method that takes it expects; the dispatcher answers with problem details. The message names
/// the parameter and what was expected, never the value: it is what the client sees.
/// </summary>
public sealed class HttpBadRequestException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="detail">What was expected where; the client sees it.</param>
    /// <param name="statusCode">The answer's status code, 400 to 499.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="statusCode"/> is no client error.</exception>
    public HttpBadRequestException(string detail, int statusCode = 400) : base(detail)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 499);
        StatusCode = statusCode;
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="detail">What was expected where; the client sees it.</param>
    /// <param name="innerException">Why; the client does not see it.</param>
    public HttpBadRequestException(string detail, Exception? innerException) : base(detail, innerException) => StatusCode = 400;

    /// <summary>Creates the exception without a detail.</summary>
    public HttpBadRequestException() : this("The request is malformed.")
    {
    }

    /// <summary>The answer's status code, 400 to 499.</summary>
    public int StatusCode { get; }

    /// <summary>An answer that says more than the message; <see langword="null"/> for problem details with the message alone.</summary>
    internal HttpResult? Answer { get; init; }
}
