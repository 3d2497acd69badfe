using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Lambda.Routing.Tool.Samples;

/// <summary>
/// A path in the spelling of shape facts: <c>Records[0].eventSourceARN</c>, a dot that belongs to a key written <c>\.</c>. A key
/// <c>*</c> is every member of an object.
/// </summary>
internal sealed class JsonPath
{
    private readonly List<Step> _steps = [];

    /// <param name="Key">A member's name; <see langword="null"/> for an element or for every member.</param>
    /// <param name="Index">The element's index; -1 for every member.</param>
    private readonly record struct Step(string? Key, int Index)
    {
        public static Step EveryMember => new(null, -1);

        public bool IsElement => Key is null && Index >= 0;
    }

    /// <exception cref="FormatException">The path is malformed.</exception>
    public static JsonPath Parse(string path)
    {
        var result = new JsonPath();
        var key = new StringBuilder();
        for (int i = 0; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '\\' when i + 1 < path.Length:
                    key.Append(path[++i]);
                    break;
                case '.':
                    result.AddKey(key);
                    break;
                case '[':
                    result.AddKey(key);
                    int end = path.IndexOf(']', i);
                    if (end < 0)
                    {
                        throw new FormatException($"'{path}' has an unclosed '['.");
                    }
                    result._steps.Add(new Step(null, int.Parse(path.AsSpan(i + 1, end - i - 1), NumberStyles.None, CultureInfo.InvariantCulture)));
                    i = end;
                    break;
                default:
                    key.Append(path[i]);
                    break;
            }
        }
        result.AddKey(key);
        return result;
    }

    /// <summary>
    /// This path once for each record of the document: <c>[0]</c> with more behind it stands for any of the batch's records, and
    /// <c>*</c> for any of an object's members.
    /// </summary>
    public IEnumerable<JsonPath> ForEachRecord(JsonNode root)
    {
        // The records may be the document's own elements, and the path one of several sources' that have them elsewhere.
        if (root is JsonArray elements && _steps is [{ Key: not null }, ..])
        {
            return Enumerable.Range(0, elements.Count).Select(index => With([new Step(null, index), .. _steps]));
        }
        int every = _steps.IndexOf(Step.EveryMember);
        if (every >= 0)
        {
            IEnumerable<string> names = With(_steps[..every]).Get(root) is JsonObject map ? map.Select(member => member.Key) : [];
            return names.SelectMany(name => With([.. _steps[..every], new Step(name, 0), .. _steps[(every + 1)..]]).ForEachRecord(root));
        }
        int at = _steps.FindIndex(step => step.IsElement);
        if (at < 0 || at == _steps.Count - 1)
        {
            return [this];
        }
        int count = (With(_steps[..at]).Get(root) as JsonArray)?.Count ?? 0;
        return Enumerable.Range(0, count).Select(index => With([.. _steps[..at], new Step(null, index), .. _steps[(at + 1)..]]));
    }

    /// <summary>The object that holds what the path ends in, and that last member's name.</summary>
    public (JsonPath Parent, string LastName) Split() => (With(_steps[..^1]), _steps[^1].Key ?? "");

    /// <summary>The value at the path, which may go on inside a string that holds a document; <see langword="null"/> when there is none.</summary>
    public JsonNode? Get(JsonNode? root)
    {
        foreach (Step step in _steps)
        {
            root = Child(EncodedDocument.Open(root)?.Root ?? root, step);
        }
        return root;
    }

    /// <summary>Writes a value, making objects on the way; <see langword="false"/> when the document has something else there.</summary>
    public bool Set(JsonNode root, JsonNode value) => Set(root, value, 0);

    private bool Set(JsonNode root, JsonNode value, int from)
    {
        JsonNode? node = root;
        for (int i = from; i < _steps.Count - 1; i++)
        {
            if (node is JsonObject parent && _steps[i].Key is { } key && parent[key] is null && _steps[i + 1].Key is not null)
            {
                parent[key] = new JsonObject();
            }
            JsonNode? child = Child(node, _steps[i]);
            if (EncodedDocument.Open(child) is { } inside)
            {
                return Set(inside.Root, value, i + 1) && Write(node, _steps[i], inside.Close());
            }
            node = child;
        }
        return Write(node, _steps[^1], value);
    }

    private static JsonNode? Child(JsonNode? node, Step step) => step.Key is null
        ? node is JsonArray array && step.IsElement && step.Index < array.Count ? array[step.Index] : null
        : node is JsonObject parent && parent.TryGetPropertyValue(step.Key, out JsonNode? value) ? value : null;

    private static bool Write(JsonNode? node, Step step, JsonNode value)
    {
        switch (step.Key, node)
        {
            case ({ } key, JsonObject parent):
                parent[key] = value;
                return true;
            case (null, JsonArray array) when step.Index < array.Count:
                array[step.Index] = value;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Makes all that leads to the path where it is missing, and the value unless there is one.</summary>
    /// <returns>The document's root.</returns>
    public JsonNode Make(JsonNode? root, JsonNode value) => Make(root, value, 0);

    private JsonNode Make(JsonNode? node, JsonNode value, int depth)
    {
        if (depth == _steps.Count)
        {
            return node ?? value;
        }
        if (_steps[depth].Key is { } key)
        {
            JsonObject parent = node as JsonObject ?? [];
            JsonNode inner = Make(parent[key], value, depth + 1);
            if (inner.Parent is null)
            {
                parent[key] = inner;
            }
            return parent;
        }
        JsonArray array = node as JsonArray ?? [];
        JsonNode element = Make(array.Count > 0 ? array[0] : null, value, depth + 1);
        if (element.Parent is null)
        {
            array.Insert(0, element);
        }
        return array;
    }

    private static JsonPath With(IEnumerable<Step> steps)
    {
        var path = new JsonPath();
        path._steps.AddRange(steps);
        return path;
    }

    private void AddKey(StringBuilder key)
    {
        if (key.Length > 0)
        {
            _steps.Add(key.Equals("*") ? Step.EveryMember : new Step(key.ToString(), 0));
            key.Clear();
        }
    }
}
