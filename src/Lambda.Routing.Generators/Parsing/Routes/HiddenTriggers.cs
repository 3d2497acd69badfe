using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// Finds triggers whose names do not say that they are triggers, and the methods that have them. Such a use is an error where it stands; with
/// analyzers off the method is found here, so that it is not just absent. Where no such name is in sight, nothing is searched.
/// </summary>
internal static class HiddenTriggers
{
    private const string Suffix = "Attribute";

    private static readonly ConditionalWeakTable<IAssemblySymbol, string[]> s_byAssembly = new();

    /// <summary>Whether a node may give a trigger another name, or declare one that has the wrong name.</summary>
    public static bool IsCandidate(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { Alias: not null, Name: { } target } => HandlerSyntax.IsTriggerName(LastName(target)),
        ClassDeclarationSyntax { BaseList: { } bases } type => !HandlerSyntax.IsTriggerName(type.Identifier.ValueText) && bases.Types.Any(IsTriggerBase),
        _ => false,
    };

    /// <summary>The name by which uses of it would be found; null for one that needs no search.</summary>
    public static string? NameIn(SyntaxNode node) => node switch
    {
        UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } => HandlerSyntax.IsTriggerName(alias) ? null : alias,
        ClassDeclarationSyntax type => WithoutSuffix(type.Identifier.ValueText),
        _ => null,
    };

    public static EquatableArray<HandlerModel> Find(IEnumerable<string> named, Compilation compilation, CancellationToken cancellation)
    {
        HashSet<string> names = [.. named, .. LibraryReferences.Of(compilation).SelectMany(assembly => s_byAssembly.GetValue(assembly, MisnamedIn))];
        return names.Count == 0
            ? EquatableArray<HandlerModel>.Empty
            : compilation.SyntaxTrees.SelectMany(tree => FindIn(tree, names, compilation, cancellation)).ToEquatableArray();
    }

    private static IEnumerable<HandlerModel> FindIn(SyntaxTree tree, HashSet<string> names, Compilation compilation, CancellationToken cancellation)
    {
        // Such names are seldom there at all, so that bodies may be searched, too: a local function is no less absent.
        SyntaxNode[] nodes = [.. tree.GetRoot(cancellation).DescendantNodes()
            .Where(node => !HandlerSyntax.IsCandidate(node) && HandlerSyntax.NamesOf(HandlerSyntax.AttributesOf(node)).Any(name => names.Contains(WithoutSuffix(name))))];
        foreach (SyntaxNode node in nodes)
        {
            if (HandlerSyntax.SymbolOf(node, compilation.GetSemanticModel(tree), cancellation) is { } method && HandlerParser.Parse(method, compilation, cancellation) is { } handler)
            {
                string trigger = method.GetAttributes().First(attribute => attribute.AttributeClass.DerivesFrom(KnownNames.TriggerAttribute)).AttributeClass!.Name;
                Finding finding = Finding.Of(RouteIds.HiddenTrigger, new(FindingPart.Name), method.Name, trigger);
                yield return handler with { Findings = handler.Findings.Append(finding).ToEquatableArray() };
            }
        }
    }

    private static string[] MisnamedIn(IAssemblySymbol assembly) => [.. MisnamedIn(assembly.GlobalNamespace).Select(type => WithoutSuffix(type.Name))];

    private static IEnumerable<INamedTypeSymbol> MisnamedIn(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => MisnamedIn(member).Concat(
            member is INamedTypeSymbol { TypeKind: TypeKind.Class, IsAbstract: false } type && !HandlerSyntax.IsTriggerName(type.Name) && type.DerivesFrom(KnownNames.TriggerAttribute) ? [type] : []));

    private static bool IsTriggerBase(BaseTypeSyntax type) => type.Type is NameSyntax name && HandlerSyntax.IsTriggerName(LastName(name));

    private static string LastName(SyntaxNode name) => name is NameSyntax named ? HandlerSyntax.SimpleName(named) : "";

    private static string WithoutSuffix(string name) =>
        name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
