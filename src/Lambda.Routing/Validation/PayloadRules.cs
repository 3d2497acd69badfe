using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Validation;

/// <summary>Finds what is wrong with a payload by the rules that its type declares.</summary>
internal static class PayloadRules
{
    /// <param name="value">The payload; null is for the parameter's own rules.</param>
    /// <param name="declared">The parameter's type.</param>
    /// <param name="validator">Who knows the rules.</param>
    /// <param name="json">The payload's JSON contract, which knows the members' names; null for a type that reads itself.</param>
    /// <param name="services">The services of the call.</param>
    /// <param name="cancellationToken">The invocation's.</param>
    /// <returns>The messages by member, as JSON spells it; null where nothing is wrong.</returns>
    public static async ValueTask<IReadOnlyDictionary<string, string[]>?> FindErrorsAsync(
        object? value, Type declared, IPayloadValidator validator, JsonTypeInfo? json, IServiceProvider services, CancellationToken cancellationToken)
    {
        SortedDictionary<string, string[]>? errors = null;
        foreach ((object part, string path) in Parts(value, validator))
        {
            Type type = TypeOf(part, validator) ?? throw new InvalidOperationException(
                $"No rules are known of {part.GetType()}, which came as a {declared}: mark it with [ValidatableType], or name it in a [JsonDerivedType] of a type that is.");
            IReadOnlyDictionary<string, string[]>? found = await validator.FindErrorsAsync(part, type, path, services, cancellationToken).ConfigureAwait(false);
            foreach ((string member, string[] messages) in found ?? new Dictionary<string, string[]>())
            {
                errors ??= new SortedDictionary<string, string[]>(StringComparer.Ordinal);
                string name = JsonMemberPath.Of(member, json);
                errors[name] = errors.TryGetValue(name, out string[]? earlier) ? [.. earlier, .. messages] : messages;
            }
        }
        return errors;
    }

    /// <summary>The value, or what it holds where it is a list.</summary>
    private static IEnumerable<(object Value, string Path)> Parts(object? value, IPayloadValidator validator)
    {
        if (value is not IEnumerable list || TypeOf(value, validator) is not null)
        {
            return value is null ? [] : [(value, "")];
        }
        return list.Cast<object?>().Select((element, index) => (Value: element!, Path: $"[{index}]")).Where(part => part.Value is not null);
    }

    private static Type? TypeOf(object value, IPayloadValidator validator)
    {
        Type? type = value.GetType();
        while (type is not null && !validator.Knows(type))
        {
            type = type.BaseType;
        }
        return type;
    }
}
