using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// What was read of nodes in earlier compilations, for an analyzer, which is handed compilations and no steps. A node's file is edited no
/// longer when it is gone, and so is what was read of it.
/// </summary>
internal sealed class ReachedNodeMemory<TModel>(Func<SyntaxNode, SemanticModel, CancellationToken, TModel?> read) where TModel : class
{
    private readonly ConditionalWeakTable<SyntaxNode, Slot> _known = new();

    public TModel? Of(SyntaxNode node, Declarations declarations, Compilation compilation, CancellationToken cancellation)
    {
        var found = new ReachedNode<TModel>(node, declarations.Frame, declarations.Index);
        Slot slot = _known.GetOrCreateValue(node);
        if (slot.Node is not { } known || !known.Equals(found))
        {
            slot.Node = known = found;
        }
        return known.Read(compilation, read, cancellation);
    }

    private sealed class Slot
    {
        public ReachedNode<TModel>? Node { get; set; }
    }
}
