using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Writes the message attributes that a route's <c>[When]</c>s ask for, in the form in which their service writes one.</summary>
internal static class AttributeFiller
{
    private const string Prefix = "attributes:";

    public static void Write(JsonNode root, JsonPath path, string form, IReadOnlyList<ManifestWhen> conditions)
    {
        foreach (ManifestWhen when in conditions.Where(when => when.Path.StartsWith(Prefix, StringComparison.Ordinal) && when.Values.Count > 0))
        {
            string name = when.Path[Prefix.Length..];
            JsonNode one = JsonNode.Parse(form)!, attribute = Fill(one, name, when.Values[0]);
            JsonNode? existing = path.Get(root);
            if (existing is JsonObject members && attribute is JsonObject added)
            {
                Join(members, added);
            }
            else if (existing is JsonArray elements && attribute is JsonArray more)
            {
                Remove(elements, one[0], name);
                Join(elements, more);
            }
            else
            {
                path.Set(root, attribute);
            }
        }
    }

    private static void Join(JsonObject members, JsonObject added)
    {
        foreach ((string name, JsonNode? value) in added)
        {
            members[name] = value?.DeepClone();
        }
    }

    private static void Join(JsonArray elements, JsonArray added)
    {
        foreach (JsonNode? element in added)
        {
            elements.Add(element?.DeepClone());
        }
    }

    // Of several attributes of one name, some services take the first and some the last.
    private static void Remove(JsonArray elements, JsonNode? form, string name)
    {
        for (int i = elements.Count - 1; i >= 0; i--)
        {
            if (elements[i] is JsonObject element && form is JsonObject members && members.Any(member => IsNamed(element, member, name)))
            {
                elements.RemoveAt(i);
            }
        }
    }

    private static bool IsNamed(JsonObject element, KeyValuePair<string, JsonNode?> form, string name) => form.Key == "{name}"
        ? element.ContainsKey(name)
        : Text(form.Value) == "{name}" && Text(element[form.Key]) == name;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonNode Fill(JsonNode form, string name, string value) => form switch
    {
        JsonObject members => new JsonObject(members.Select(member => new KeyValuePair<string, JsonNode?>(
            member.Key == "{name}" ? name : member.Key, member.Value is null ? null : Fill(member.Value, name, value)))),
        JsonArray elements => new JsonArray([.. elements.Select(element => element is null ? null : Fill(element, name, value))]),
        JsonValue text when text.TryGetValue(out string? place) => place switch
        {
            "{name}" => name,
            "{value}" => value,
            // Java's bytes have a sign.
            "{bytes}" => new JsonArray([.. Encoding.UTF8.GetBytes(value).Select(one => (JsonNode)(sbyte)one)]),
            _ => place,
        },
        _ => form.DeepClone(),
    };
}
