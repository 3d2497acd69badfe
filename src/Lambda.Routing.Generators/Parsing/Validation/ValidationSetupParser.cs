using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>Reads what a project does so that payloads are checked.</summary>
internal static class ValidationSetupParser
{
    /// <summary>Whether a call may be the one that adds validation, by its name alone.</summary>
    public static bool MayAdd(SyntaxNode node) => node is InvocationExpressionSyntax
    {
        Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: ValidationNames.AddMethod } or IdentifierNameSyntax { Identifier.ValueText: ValidationNames.AddMethod },
    };

    /// <summary>The method's name, where the call is the one; else null.</summary>
    public static string? Adding(SyntaxNode node, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(node, cancellation).Symbol is IMethodSymbol method && method.ContainingType.Is(ValidationNames.AddClass) ? method.Name : null;

    /// <summary>The qualified types that a type with <c>[ValidatableType]</c> makes known.</summary>
    public static EquatableArray<string> KnownBy(INamedTypeSymbol type) =>
        DeclaredRules.Of(type, out _).Types.OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>The whole of it, for the analyzer.</summary>
    public static ValidationSetup Of(Compilation compilation, CancellationToken cancellation)
    {
        bool isAdded = false;
        List<string> known = [];
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
#pragma warning disable RS1030 // Once per compilation, and only for functions with payloads that are checked.
            Lazy<SemanticModel> model = new(() => compilation.GetSemanticModel(tree));
#pragma warning restore RS1030
            foreach (SyntaxNode node in tree.GetRoot(cancellation).DescendantNodes())
            {
                isAdded = isAdded || (MayAdd(node) && Adding(node, model.Value, cancellation) is not null);
                if (node is TypeDeclarationSyntax { AttributeLists.Count: > 0 } && model.Value.GetDeclaredSymbol(node, cancellation) is INamedTypeSymbol type
                    && type.HasAttribute(ValidationNames.ValidatableType))
                {
                    known.AddRange(KnownBy(type));
                }
            }
        }
        return Combine(isAdded, known);
    }

    public static ValidationSetup Combine(bool isAdded, IEnumerable<string> known) =>
        new(isAdded, known.Distinct().OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray());
}
