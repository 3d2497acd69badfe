using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>Every path that any of the sources looks at, as a tree, and every distinct fact with its number.</summary>
internal sealed class ShapeTree
{
    private readonly Dictionary<AtomModel, int> _numbers = [];

    public ShapeTree(IReadOnlyList<SourceModel> sources, string methodName)
    {
        Root = new ShapeNode("", methodName + "_Root");
        HashSet<string> names = [Root.MethodName];
        foreach (AtomModel atom in sources.SelectMany(s => s.Alternatives).SelectMany(s => s.Facts).Select(f => f.Atom))
        {
            ShapeNode node = Root;
            for (int depth = 0; depth < atom.Path.Count; depth++)
            {
                node = node.Enter(atom.Path[depth], () => NameOf(atom.Path.Take(depth + 1), methodName, names), atom.Path.Take(depth + 1).ToPathText());
            }
            if (!node.Atoms.Contains(atom))
            {
                node.Atoms.Add(atom);
            }
        }
        Number(Root);
    }

    public ShapeNode Root { get; }

    public int WordCount => (_numbers.Count + FactMask.WordSize - 1) / FactMask.WordSize;

    public FactMask MaskOf(IEnumerable<AtomModel> atoms)
    {
        FactMask mask = new(WordCount);
        foreach (AtomModel atom in atoms)
        {
            mask.Add(_numbers[atom]);
        }
        return mask;
    }

    /// <summary>In the order of the tree, so that what a place decides mostly stands in one word.</summary>
    private void Number(ShapeNode node)
    {
        foreach (AtomModel atom in node.Atoms)
        {
            _numbers.Add(atom, _numbers.Count);
        }
        foreach (ShapeNode child in node.Children)
        {
            Number(child);
        }
    }

    private static string NameOf(IEnumerable<PathSegment> path, string methodName, HashSet<string> names)
    {
        IEnumerable<string> words = path.Select(s => s.IsElement ? "0" : new string([.. s.Name.Select(c => IsLetterOrDigit(c) ? c : '_')]));
        string name = methodName + "_At_" + string.Join("_", words);
        string free = name;
        for (int number = 2; !names.Add(free); number++)
        {
            free = name + "_" + number;
        }
        return free;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
