namespace Lambda.Routing.Generators.Pipeline;

/// <summary>Goes from names to the declarations that may be meant, and on to the names that those write.</summary>
internal sealed class ReachSearch(DeclarationIndex index)
{
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _noted = new(StringComparer.Ordinal);
    private readonly Queue<string> _open = new();
    private readonly HashSet<DeclaredType> _seen = [];
    private readonly HashSet<DeclaredType> _expanded = [];
    private readonly List<DeclaredType> _types = [];
    private readonly List<string> _namespaces = [];

    /// <summary>What the names mean counts, and so does all that this depends on.</summary>
    public void Follow(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (_followed.Add(name))
            {
                _open.Enqueue(name);
            }
        }
    }

    /// <summary>The declaration counts, and so does all that it depends on.</summary>
    public void Follow(DeclaredType type)
    {
        Note(type);
        if (_expanded.Add(type))
        {
            Follow(type.Uses);
            Follow(TreeDeclarations.Of(type.Node.SyntaxTree).Aliases);
        }
    }

    /// <summary>What the names mean counts, and nothing behind it.</summary>
    public void Note(IEnumerable<string> names)
    {
        foreach (string name in names)
        {
            if (_noted.Add(name))
            {
                Find(name, Note);
            }
        }
    }

    /// <summary>The declaration counts, and nothing behind it.</summary>
    public void Note(DeclaredType type)
    {
        if (_seen.Add(type))
        {
            _types.Add(type);
        }
    }

    /// <summary>All that was found; null where it is too much.</summary>
    public Reach? Run(int mostTypes)
    {
        while (_open.Count > 0)
        {
            if (_types.Count > mostTypes)
            {
                return null;
            }
            Find(_open.Dequeue(), Follow);
        }
        return new Reach(_types, _namespaces);
    }

    private void Find(string name, Action<DeclaredType> found)
    {
        if (index.HasNamespace(name) && !_namespaces.Contains(name))
        {
            _namespaces.Add(name);
        }
        foreach (DeclaredType type in index.TypesOf(name))
        {
            found(type);
        }
    }
}
