using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Validation;

namespace Lambda.Routing.Http;

/// <summary>How generated code checks the parts of requests. What is not valid is answered with problem details that say what is wrong with each member.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpValidation
{
    /// <summary>Checks a body by the rules of its type.</summary>
    /// <param name="body">The body.</param>
    /// <param name="validator">Who knows the rules.</param>
    /// <param name="json">The body's JSON contract.</param>
    /// <param name="services">The services of the call.</param>
    /// <param name="cancellationToken">The invocation's.</param>
    /// <typeparam name="T">The body's type.</typeparam>
    /// <returns>The body.</returns>
    /// <exception cref="HttpBadRequestException">It is not valid.</exception>
    public static async ValueTask<T> CheckAsync<T>(
        T body, IPayloadValidator validator, JsonTypeInfo? json, IServiceProvider services, CancellationToken cancellationToken) =>
        await PayloadRules.FindErrorsAsync(body, typeof(T), validator, json, services, cancellationToken).ConfigureAwait(false) is { } errors
            ? throw Invalid(errors, 400)
            : body;

    /// <summary>Checks a value by the rules that stand on its parameter.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What the client calls it.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="services">The services of the call; null where it has none.</param>
    /// <param name="statusCode">The answer's status: 403 for a claim, which no other request of the client makes valid.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="HttpBadRequestException">It is not valid.</exception>
    public static T Check<T>(T value, string name, ValidationAttribute[] rules, IServiceProvider? services, int statusCode = 400) =>
        ParameterRules.FindErrors(value, name, rules, services) is { } errors ? throw Invalid(errors, statusCode) : value;

    private static HttpBadRequestException Invalid(IReadOnlyDictionary<string, string[]> errors, int statusCode) =>
        new("The request is not valid.", statusCode) { Answer = HttpResult.ValidationProblem(errors, statusCode) };
}
