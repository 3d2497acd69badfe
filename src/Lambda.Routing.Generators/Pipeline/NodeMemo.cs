using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>What was read of syntax nodes while the project's declarations stay what they are. An edited file has other nodes.</summary>
internal sealed class NodeMemo<TModel> where TModel : class
{
    private readonly ConditionalWeakTable<SyntaxNode, StrongBox<TModel?>> _known = new();

    /// <summary>The model of a node, read at most once; null where the node stands for none.</summary>
    public TModel? Of(SyntaxNode node, Compilation compilation, Func<SyntaxNode, SemanticModel, CancellationToken, TModel?> read, CancellationToken cancellation)
    {
        if (!_known.TryGetValue(node, out StrongBox<TModel?>? known))
        {
            TModel? model = read(node, compilation.GetSemanticModel(node.SyntaxTree), cancellation);
            known = _known.GetValue(node, _ => new StrongBox<TModel?>(model));
        }
        return known.Value;
    }
}
