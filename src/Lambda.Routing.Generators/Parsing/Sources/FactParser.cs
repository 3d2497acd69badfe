using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Reads one fact of <c>[Shape]</c>: <c>!Records[0].eventSource = aws:sqs|aws:fifo</c>.</summary>
internal static class FactParser
{
    /// <exception cref="FormatException">The text is no fact; the message says why, for the author of the trigger.</exception>
    public static FactModel Parse(string text)
    {
        FactScanner scanner = new(text);
        scanner.SkipSpaces();
        bool negated = scanner.TryTake('!');
        scanner.SkipSpaces();
        EquatableArray<PathSegment> path = ParsePath(scanner).ToEquatableArray();
        if (path.Count == 0)
        {
            throw new FormatException("a fact starts with a path");
        }
        AtomTest test = ParseTest(scanner);
        EquatableArray<string> values = test is AtomTest.OneOf or AtomTest.Contains
            ? ParseValues(scanner).ToEquatableArray()
            : EquatableArray<string>.Empty;
        if (test == AtomTest.Contains && values.Count > 1)
        {
            throw new FormatException("'~' takes one text; write '\\|' for a bar in it");
        }
        scanner.ExpectEnd();
        return new FactModel(new AtomModel(path, test, values), negated);
    }

    private static List<PathSegment> ParsePath(FactScanner scanner)
    {
        List<PathSegment> path = [];
        while (true)
        {
            if (scanner.TryTake("[0]"))
            {
                path.Add(PathSegment.FirstElement);
            }
            else if (path.Count == 0 || scanner.TryTake('.'))
            {
                path.Add(PathSegment.Member(ParseName(scanner)));
            }
            else
            {
                return path;
            }
        }
    }

    private static string ParseName(FactScanner scanner)
    {
        string name = scanner.TakeText(".[]{}=~|");
        return name.Length > 0 ? name : throw new FormatException("a path has a name between its dots");
    }

    private static AtomTest ParseTest(FactScanner scanner)
    {
        scanner.SkipSpaces();
        return scanner.IsAtEnd ? AtomTest.Present
            : scanner.TryTake("{}") ? AtomTest.Object
            : scanner.TryTake("[]") ? AtomTest.Array
            : scanner.TryTake('=') ? AtomTest.OneOf
            : scanner.TryTake('~') ? AtomTest.Contains
            : throw new FormatException("after the path stands '{}', '[]', '= value' or '~ text', and the only index is '[0]'");
    }

    private static List<string> ParseValues(FactScanner scanner)
    {
        List<string> values = [];
        do
        {
            scanner.SkipSpaces();
            string value = scanner.TakeText("|");
            if (value.Length == 0)
            {
                throw new FormatException("a value is missing");
            }
            values.Add(value);
        }
        while (scanner.TryTake('|'));
        return values;
    }
}
