using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Validation;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code checks the payloads of events and records. What is not valid fails the record, or the event.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ValidatedPayloads
{
    /// <summary>Makes sure, when the function starts, that a type's rules are known.</summary>
    /// <param name="validator">Who must know them.</param>
    /// <param name="type">The type.</param>
    /// <param name="where">The method and its parameter, for the error.</param>
    /// <exception cref="StartupException">They are not.</exception>
    public static void Require(IPayloadValidator validator, Type type, string where)
    {
        ArgumentNullException.ThrowIfNull(validator);
        if (!validator.Knows(type))
        {
            throw new StartupException($"{where}: {type} declares validation, but no resolver of ValidationOptions knows it. Mark the type with [ValidatableType] "
                + "and call AddValidation() in the project that has it, or name it as a member's type in a [ValidatableType] of the project that calls AddValidation().");
        }
    }

    /// <summary>The options by which types are checked.</summary>
    /// <param name="options">What the container has for them.</param>
    /// <typeparam name="T">The options' type.</typeparam>
    /// <exception cref="StartupException">The container has none.</exception>
    public static T RequireOptions<T>(T? options) where T : class =>
        options ?? throw new StartupException("The startup registers no ValidationOptions, by which payloads are checked: call services.AddValidation().");

    /// <summary>Checks a payload by the rules of its type.</summary>
    /// <param name="payload">The payload.</param>
    /// <param name="validator">Who knows the rules.</param>
    /// <param name="json">The payload's JSON contract; null for a type that reads itself.</param>
    /// <param name="where">The method and parameter, for the error.</param>
    /// <param name="services">The services of the call.</param>
    /// <param name="cancellationToken">The invocation's.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    /// <returns>The payload.</returns>
    /// <exception cref="PayloadValidationException">It is not valid.</exception>
    public static async ValueTask<T> CheckAsync<T>(
        T payload, IPayloadValidator validator, JsonTypeInfo? json, string where, IServiceProvider services, CancellationToken cancellationToken) =>
        await PayloadRules.FindErrorsAsync(payload, typeof(T), validator, json, services, cancellationToken).ConfigureAwait(false) is { } errors
            ? throw new PayloadValidationException(where, errors)
            : payload;

    /// <summary>Checks a value by the rules that stand on its parameter.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">What the sender calls it.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="where">The method and parameter, for the error.</param>
    /// <param name="services">The services of the call; null where it has none.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <returns>The value.</returns>
    /// <exception cref="PayloadValidationException">It is not valid.</exception>
    public static T Check<T>(T value, string name, ValidationAttribute[] rules, string where, IServiceProvider? services) =>
        ParameterRules.FindErrors(value, name, rules, services) is { } errors ? throw new PayloadValidationException(where, errors) : value;
}
