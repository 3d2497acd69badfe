using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds out whether a project's own code uses the console: only then does its function carry what makes log entries of it.</summary>
internal static class ConsoleUse
{
    private const string Name = "Console";

    public static IncrementalValueProvider<bool> Find(IncrementalGeneratorInitializationContext context) => context.SyntaxProvider
        .CreateSyntaxProvider(
            static (node, _) => node is IdentifierNameSyntax { Identifier.ValueText: Name },
            static (found, cancellation) => IsConsole(found.SemanticModel.GetSymbolInfo(found.Node, cancellation).Symbol))
        .Where(static isConsole => isConsole)
        .Collect()
        .Select(static (found, _) => found.Length > 0);

    private static bool IsConsole(ISymbol? symbol) =>
        symbol is INamedTypeSymbol { Name: Name, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
