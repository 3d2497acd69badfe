using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// Reads nodes with their symbols, and reads them again only when a declaration changed that their symbols may depend on: any, for a node in a
/// body. The compiler's own provider binds each of them anew with every keystroke.
/// </summary>
internal static class ReachedNodes
{
    /// <summary>The step that says of each node whether anything changed that it depends on. It makes no model, and has a small letter as the compiler's own steps do.</summary>
    public const string Step = "dependencies";

    public static IncrementalValuesProvider<TModel> Read<TModel>(
        this IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<Declarations> declarations,
        Func<SyntaxNode, bool> isCandidate,
        Func<SyntaxNode, SemanticModel, CancellationToken, TModel?> read)
        where TModel : class
    {
        IncrementalValueProvider<ProjectFrame> frame = declarations.Select(static (all, _) => all.Frame);
        return context.SyntaxProvider
            .CreateSyntaxProvider((node, _) => isCandidate(node), static (found, _) => found.Node)
            .Combine(declarations.Combine(frame))
            .Select(static (found, _) => new ReachedNode<TModel>(found.Left, found.Right.Right, found.Right.Left.Index))
            .WithTrackingName(Step)
            .Combine(context.CompilationProvider)
            .Select((found, cancellation) => found.Left.Read(found.Right, read, cancellation))
            .Where(static model => model is not null)
            .Select(static (model, _) => model!);
    }
}
