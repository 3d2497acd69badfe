using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// Reads syntax nodes with their symbols, as the compiler's own provider does, and reads them again only when the project's declarations
/// changed: a keystroke in a body gives every node another semantic model, and binds nothing here.
/// </summary>
internal static class DeclaredNodes
{
    public static IncrementalValuesProvider<TModel> Read<TModel>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Declarations> declarations,
        Func<SyntaxNode, bool> isCandidate,
        Func<SyntaxNode, SemanticModel, CancellationToken, TModel?> read)
        where TModel : class
    {
        // A memo is made anew where the declarations are others, and else is the one of the run before.
        IncrementalValueProvider<NodeMemo<TModel>> memo = declarations.Select(static (_, _) => new NodeMemo<TModel>());
        return context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => isCandidate(node), static (found, _) => found.Node)
            .Combine(memo.Combine(context.CompilationProvider))
            .Select((found, cancellation) => found.Right.Left.Of(found.Left, found.Right.Right, read, cancellation))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!);
    }
}
