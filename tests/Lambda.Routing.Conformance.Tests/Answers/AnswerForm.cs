using System.Text.Json;

namespace Lambda.Routing.Conformance.Tests.Answers;

/// <summary>
/// The form of an answer, written as JSON: an object has the members that it names, those with <c>!</c> always, and any other where it names
/// <c>*</c>; an array has one element that stands for all; a string says which kinds of value may stand there (<c>text|null</c>).
/// </summary>
internal static class AnswerForm
{
    /// <summary>What is wrong with a value, first thing first; <see langword="null"/> for nothing.</summary>
    public static string? Fault(JsonElement form, JsonElement value, string path = "$") => form.ValueKind switch
    {
        JsonValueKind.String => form.GetString()!.Split('|').Any(kind => IsKind(kind, value)) ? null : $"{path} is {value.ValueKind}, not {form.GetString()}",
        JsonValueKind.Array when value.ValueKind == JsonValueKind.Array => value.EnumerateArray()
            .Select((element, index) => Fault(form[0], element, $"{path}[{index}]")).FirstOrDefault(fault => fault is not null),
        JsonValueKind.Object when value.ValueKind == JsonValueKind.Object => FaultOfObject(form, value, path),
        _ => $"{path} is {value.ValueKind}, not {form.ValueKind}",
    };

    private static string? FaultOfObject(JsonElement form, JsonElement value, string path)
    {
        foreach (JsonProperty wanted in form.EnumerateObject().Where(wanted => wanted.Name.EndsWith('!')))
        {
            if (!value.TryGetProperty(wanted.Name[..^1], out _))
            {
                return $"{path} has no {wanted.Name[..^1]}";
            }
        }
        foreach (JsonProperty member in value.EnumerateObject())
        {
            if (Member(form, member.Name) is not { } inner)
            {
                return $"{path} has a member {member.Name} that nobody documents";
            }
            if (Fault(inner, member.Value, $"{path}.{member.Name}") is { } fault)
            {
                return fault;
            }
        }
        return null;
    }

    private static JsonElement? Member(JsonElement form, string name) =>
        form.TryGetProperty(name, out JsonElement inner) || form.TryGetProperty(name + "!", out inner) || form.TryGetProperty("*", out inner) ? inner : null;

    private static bool IsKind(string kind, JsonElement value) => kind switch
    {
        "any" => true,
        "text" => value.ValueKind == JsonValueKind.String,
        "texts" => value.ValueKind == JsonValueKind.Array && value.EnumerateArray().All(element => element.ValueKind == JsonValueKind.String),
        "number" => value.ValueKind == JsonValueKind.Number,
        "flag" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new ArgumentException($"'{kind}' is no kind of value."),
    };
}
