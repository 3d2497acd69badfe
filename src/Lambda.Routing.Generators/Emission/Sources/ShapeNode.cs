using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>A place in the document that some source looks at.</summary>
/// <param name="path">As <c>[Shape]</c> spells it.</param>
/// <param name="methodName">The generated method that visits the place.</param>
internal sealed class ShapeNode(string path, string methodName, bool isElement = false)
{
    public string Path { get; } = path;

    public string MethodName { get; } = methodName;

    public bool IsElement { get; } = isElement;

    /// <summary>What is asked of the value itself.</summary>
    public List<AtomModel> Atoms { get; } = [];

    /// <summary>The members that matter, where the value is an object.</summary>
    public List<(string Name, ShapeNode Node)> Members { get; } = [];

    /// <summary>The first element, where the value is an array.</summary>
    public ShapeNode? Element { get; private set; }

    public IEnumerable<ShapeNode> Children => Element is null ? Members.Select(m => m.Node) : Members.Select(m => m.Node).Prepend(Element);

    public bool IsLeaf => Element is null && Members.Count == 0;

    /// <summary>What the inside of the value decides.</summary>
    public IEnumerable<AtomModel> AtomsInside => Children.SelectMany(c => c.Atoms.Concat(c.AtomsInside));

    public ShapeNode Enter(PathSegment segment, Func<string> methodName, string path)
    {
        if (segment.IsElement)
        {
            return Element ??= new ShapeNode(path, methodName(), isElement: true);
        }
        foreach ((string name, ShapeNode node) in Members)
        {
            if (name == segment.Name)
            {
                return node;
            }
        }
        ShapeNode entered = new(path, methodName());
        Members.Add((segment.Name, entered));
        return entered;
    }
}
