using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>Everything that can be reached from a typed event through public properties, each value under its member's name.</summary>
internal sealed class ReachableValues
{
    private readonly HashSet<(string Name, string Value)> _found = [];

    public ReachableValues(object read) => Add("", read);

    public bool Contains(string name, string value) => _found.Contains((Key(name), value));

    private void Add(string name, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                AddText(name, text);
                break;
            case bool flag:
                AddText(name, Spelling.Of(flag));
                break;
            case DateTimeOffset time:
                AddText(name, Spelling.Of(time));
                break;
            case ReadOnlyMemory<byte> bytes:
                AddText(name, Spelling.Of(bytes));
                break;
            case Payload payload:
                AddPayload(name, payload);
                break;
            case JsonElement json:
                AddJson(name, json);
                break;
            case ClaimValue claim:
                AddJson(name, claim.Json);
                break;
            case IFormattable scalar:
                AddText(name, Spelling.Of(scalar));
                break;
            case IEnumerable items:
                AddItems(name, items);
                break;
            default:
                AddProperties(value);
                break;
        }
    }

    private void AddText(string name, string text) => _found.Add((Key(name), text));

    private void AddPayload(string name, Payload payload)
    {
        if (payload.IsMissing)
        {
            return;
        }
        try
        {
            AddText(name, payload.GetString()!);
            AddJson(name, payload.GetJson());
        }
        catch (PayloadException)
        {
            // A body may be any text, and is its own leaf; data may be any bytes, which stand beside it.
        }
    }

    private void AddJson(string name, JsonElement json)
    {
        foreach (Leaf leaf in Leaf.In(json, name: name))
        {
            foreach (string spelling in Spelling.Of(leaf.Value))
            {
                AddText(leaf.Name, spelling);
            }
        }
    }

    private void AddItems(string name, IEnumerable items)
    {
        foreach (object? item in items)
        {
            // An entry of a dictionary stands for a member.
            if (item?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KeyValuePair<,>))
            {
                Add(type.GetProperty("Key")!.GetValue(item)!.ToString()!, type.GetProperty("Value")!.GetValue(item));
            }
            else
            {
                Add(name, item);
            }
        }
    }

    private void AddProperties(object value)
    {
        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            if (property.GetIndexParameters().Length == 0)
            {
                Add(property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name, property.GetValue(value));
            }
        }
    }

    private static string Key(string name) => name.ToUpperInvariant();
}
