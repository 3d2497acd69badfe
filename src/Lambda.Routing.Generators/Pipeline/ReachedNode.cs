using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// A node that declares something, with all that its symbol may depend on, and what was read of it: the same for every compilation in which
/// an equal one stands.
/// </summary>
internal sealed class ReachedNode<TModel>(SyntaxNode node, ProjectFrame frame, Reach reach) : IEquatable<ReachedNode<TModel>> where TModel : class
{
    private readonly SyntaxNode _node = node;
    private readonly ProjectFrame _frame = frame;
    private readonly Reach _reach = reach;
    private StrongBox<TModel?>? _read;

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
        other is not null && ReferenceEquals(_node, other._node) && _frame.Equals(other._frame) && _reach.Equals(other._reach);

    public override bool Equals(object? obj) => Equals(obj as ReachedNode<TModel>);

    public override int GetHashCode() => _node.SpanStart;
}
