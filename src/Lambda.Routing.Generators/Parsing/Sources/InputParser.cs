using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Turns a JSON document that is an event into the facts that recognise it.</summary>
internal sealed class InputParser
{
    private const int MaxDepth = 64;

    private readonly InputScanner _scanner;
    private readonly string _variable;
    private readonly List<FactModel> _facts = [];

    private InputParser(string json, string variable)
    {
        _scanner = new InputScanner(json);
        _variable = variable;
    }

    /// <param name="json">The document.</param>
    /// <param name="variable">What begins a variable that the sender fills in; empty for none.</param>
    /// <exception cref="FormatException">The text is no JSON object or array, or nothing in it is a fact; the message says why.</exception>
    public static IReadOnlyList<FactModel> Parse(string json, string variable)
    {
        var parser = new InputParser(json, variable);
        if (parser._scanner.Peek() is not ('{' or '['))
        {
            throw new FormatException("it is no object and no array");
        }
        parser.Value([]);
        parser._scanner.ExpectEnd();
        return parser._facts.Count > 0 ? parser._facts : throw new FormatException("nothing in it could tell it from another one");
    }

    private void Value(PathSegment[] path)
    {
        if (path.Length > MaxDepth)
        {
            throw _scanner.Error("it is nested too deeply");
        }
        switch (_scanner.Peek())
        {
            case '{':
                Object(path);
                break;
            case '[':
                Array(path);
                break;
            case '"':
                Text(path, _scanner.TakeString());
                break;
            default:
                if (_scanner.TakeWord() != "null")
                {
                    Add(path, AtomTest.Present);
                }
                break;
        }
    }

    private void Object(PathSegment[] path)
    {
        int before = _facts.Count;
        HashSet<string> names = [];
        _scanner.Expect('{');
        for (bool more = !_scanner.TryTake('}'); more; more = _scanner.TakeSeparator('}'))
        {
            string name = _scanner.TakeString();
            if (!names.Add(name))
            {
                throw _scanner.Error("a member stands in it twice");
            }
            _scanner.Expect(':');
            Value([.. path, PathSegment.Member(name)]);
        }
        AddKind(path, AtomTest.Object, before);
    }

    private void Array(PathSegment[] path)
    {
        int before = _facts.Count;
        int afterFirst = -1;
        _scanner.Expect('[');
        for (bool more = !_scanner.TryTake(']'); more; more = _scanner.TakeSeparator(']'))
        {
            Value([.. path, PathSegment.FirstElement]);
            afterFirst = afterFirst < 0 ? _facts.Count : afterFirst;
            // Later elements have no place that a fact could look at.
            _facts.RemoveRange(afterFirst, _facts.Count - afterFirst);
        }
        AddKind(path, AtomTest.Array, before);
    }

    private void Text(PathSegment[] path, string text)
    {
        if (text.Length == 0 || (_variable.Length > 0 && text.Contains(_variable)))
        {
            Add(path, AtomTest.Present);
        }
        else
        {
            Add(path, AtomTest.OneOf, text);
        }
    }

    /// <summary>What stands inside says what kind the value is; where nothing does, its kind is the fact.</summary>
    private void AddKind(PathSegment[] path, AtomTest kind, int before)
    {
        if (_facts.Count == before)
        {
            Add(path, kind);
        }
    }

    private void Add(PathSegment[] path, AtomTest test, params string[] values)
    {
        if (path.Length > 0)
        {
            _facts.Add(new FactModel(new AtomModel(path.ToEquatableArray(), test, values.ToEquatableArray()), Negated: false));
        }
    }
}
