using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Validation;

/// <summary>A path of C# members as the sender spells it.</summary>
internal static class JsonMemberPath
{
    /// <param name="path">The path in C#: <c>Lines[0].Quantity</c>.</param>
    /// <param name="contract">The contract of the type that it starts at; null to spell every member in camel case.</param>
    /// <returns>The path in JSON: <c>lines[0].qty</c>.</returns>
    public static string Of(string path, JsonTypeInfo? contract)
    {
        var text = new StringBuilder(path.Length);
        JsonTypeInfo? at = contract;
        foreach (string step in path.Split('.'))
        {
            int bracket = step.IndexOf('[', StringComparison.Ordinal);
            string name = bracket < 0 ? step : step[..bracket];
            if (name.Length > 0)
            {
                JsonPropertyInfo? property = Find(at, name);
                text.Append(text.Length > 0 ? "." : "").Append(property?.Name ?? Convert(name, contract));
                at = TypeOf(property?.PropertyType, contract);
            }
            for (; bracket >= 0; bracket = step.IndexOf('[', bracket + 1))
            {
                at = TypeOf(at?.ElementType, contract);
            }
            text.Append(step.AsSpan(name.Length));
        }
        return text.ToString();
    }

    private static JsonPropertyInfo? Find(JsonTypeInfo? type, string name)
    {
        foreach (JsonPropertyInfo property in type is { Kind: JsonTypeInfoKind.Object } ? type.Properties : [])
        {
            if (property.AttributeProvider is MemberInfo member && member.Name == name)
            {
                return property;
            }
        }
        return null;
    }

    private static JsonTypeInfo? TypeOf(Type? type, JsonTypeInfo? contract) =>
        type is not null && contract!.Options.TryGetTypeInfo(type, out JsonTypeInfo? found) ? found : null;

    private static string Convert(string name, JsonTypeInfo? contract) =>
        contract is null ? JsonNamingPolicy.CamelCase.ConvertName(name) : contract.Options.PropertyNamingPolicy?.ConvertName(name) ?? name;
}
