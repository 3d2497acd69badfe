using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// A node with all that its symbol may depend on, and what was read of it: the same for every compilation in which
/// an equal one stands.
/// </summary>
internal sealed class ReachedNode<TModel>(SyntaxNode node, ProjectFrame frame, Lazy<DeclarationIndex> index) : IEquatable<ReachedNode<TModel>> where TModel : class
{
    private readonly SyntaxNode _node = node;
    private readonly ProjectFrame _frame = frame;
    private Lazy<DeclarationIndex>? _index = index;
    private Reach? _reach;
    private StrongBox<TModel?>? _read;

    /// <summary>Searched for only when there is another to compare it with: a build of the project never asks.</summary>
    private Reach Reach
    {
        get
        {
            Lazy<DeclarationIndex>? index = Volatile.Read(ref _index);
            if (index is not null)
            {
                Volatile.Write(ref _reach, index.Value.Of(_node));
                Volatile.Write(ref _index, null);
            }
            return Volatile.Read(ref _reach)!;
        }
    }

    /// <summary>The model of the node, read at most once; null where the node stands for none.</summary>
    public TModel? Read(Compilation compilation, Func<SyntaxNode, SemanticModel, CancellationToken, TModel?> read, CancellationToken cancellation)
    {
        if (_read is null)
        {
            TModel? model = read(_node, compilation.GetSemanticModel(_node.SyntaxTree), cancellation);
            _read = new(model);
        }
        return _read.Value;
    }

    public bool Equals(ReachedNode<TModel>? other) =>
        other is not null && ReferenceEquals(_node, other._node) && _frame.Equals(other._frame) && Reach.Equals(other.Reach);

    public override bool Equals(object? obj) => Equals(obj as ReachedNode<TModel>);

    public override int GetHashCode() => _node.SpanStart;
}
