using Lambda.Routing.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds out whether a project's own code uses the console: only then does its function carry what makes log entries of it.</summary>
internal static class ConsoleUse
{
    private const string Name = "Console";

    public static IncrementalValueProvider<bool> Find(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<Declarations> declarations) => context
        .Read(
            declarations,
            static node => node is IdentifierNameSyntax { Identifier.ValueText: Name },
            static (node, model, cancellation) => IsConsole(model.GetSymbolInfo(node, cancellation).Symbol) ? Name : null)
        .Collect()
        .Select(static (found, _) => found.Length > 0);

    private static bool IsConsole(ISymbol? symbol) =>
        symbol is INamedTypeSymbol { Name: Name, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
