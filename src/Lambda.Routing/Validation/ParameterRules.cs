using System.ComponentModel.DataAnnotations;

namespace Lambda.Routing.Validation;

/// <summary>Finds what is wrong with a value by the rules that stand on its parameter.</summary>
internal static class ParameterRules
{
    /// <param name="value">The value.</param>
    /// <param name="name">What the sender calls it.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="services">The services of the call; null where it has none.</param>
    /// <returns>The messages by name; null where nothing is wrong.</returns>
    public static Dictionary<string, string[]>? FindErrors(object? value, string name, ValidationAttribute[] rules, IServiceProvider? services)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var context = new ValidationContext(value ?? new object(), name, services, items: null) { MemberName = name };
        List<string> messages = [];
        foreach (ValidationAttribute rule in rules)
        {
            if (rule.GetValidationResult(value, context) is { } result)
            {
                messages.Add(result.ErrorMessage ?? rule.FormatErrorMessage(name));
            }
        }
        return messages.Count == 0 ? null : new Dictionary<string, string[]> { [name] = [.. messages] };
    }
}
