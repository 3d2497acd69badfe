using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Pipeline;

/// <summary>
/// One declaration of an outermost type, with all that is nested in it. Two are equal that declare the same and stand where names mean the
/// same. It has syntax and no symbol.
/// </summary>
/// <param name="node">The declaration.</param>
/// <param name="scope">What around it decides what names in it mean: namespaces, usings, directives.</param>
internal sealed class DeclaredType(MemberDeclarationSyntax node, string scope) : IEquatable<DeclaredType>
{
    private static readonly HashSet<string> s_marks = new(["Source", "SourceAttribute", "Sources", "SourcesAttribute", "Envelope", "EnvelopeAttribute"], StringComparer.Ordinal);

    private readonly string _scope = scope;
    private DeclaredType? _equal;

    public MemberDeclarationSyntax Node { get; } = node;

    /// <summary>By which names it is found: the types, and the constants that attributes may name without their type.</summary>
    public string[] Names => field ??= [.. NamesOf(Node)];

    /// <summary>All that it writes.</summary>
    public string[] Uses => field ??= NameUses.In(Node);

    /// <summary>What its types' heads write: attributes, base types, constraints.</summary>
    public string[] HeadUses => field ??= NameUses.In(Types(Node).SelectMany(HeadOf));

    /// <summary>What the parameters of its types' constructors write.</summary>
    public string[] ConstructorUses => field ??= NameUses.In(Types(Node).SelectMany(ConstructorParametersOf));

    /// <summary>Whether it is of a trigger of the project's own, which says of other types what they are, whether or not those name it.</summary>
    public bool DescribesOthers => Types(Node).SelectMany(type => type.AttributeLists).SelectMany(list => list.Attributes)
        .Any(attribute => s_marks.Contains(Parsing.Routes.HandlerSyntax.SimpleName(attribute.Name)));

    public bool Equals(DeclaredType? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }
        if (other is null || _scope != other._scope || Node.SyntaxTree.FilePath != other.Node.SyntaxTree.FilePath)
        {
            return false;
        }
        if (ReferenceEquals(_equal, other))
        {
            return true;
        }
        bool equal = Node.SyntaxTree.Options.Equals(other.Node.SyntaxTree.Options) && SyntaxFactory.AreEquivalent(Node, other.Node, topLevel: true);
        if (equal)
        {
            // Many handlers reach the same type, and ask the same of it.
            _equal = other;
        }
        return equal;
    }

    public override bool Equals(object? obj) => Equals(obj as DeclaredType);

    public override int GetHashCode() => Names.Length == 0 ? 0 : StringComparer.Ordinal.GetHashCode(Names[Names.Length - 1]);

    private static IEnumerable<MemberDeclarationSyntax> Types(MemberDeclarationSyntax outer) => outer is TypeDeclarationSyntax type
        ? type.Members.Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).SelectMany(Types).Prepend(outer)
        : [outer];

    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type => type.Members.SelectMany(NamesOf).Concat(NamesOf(type.Identifier.ValueText)),
        EnumDeclarationSyntax type => type.Members.Select(value => value.Identifier.ValueText).Append(type.Identifier.ValueText),
        DelegateDeclarationSyntax type => [type.Identifier.ValueText],
        FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => field.Declaration.Variables.Select(variable => variable.Identifier.ValueText),
        _ => [],
    };

    // An attribute is found by its short name too.
    private static IEnumerable<string> NamesOf(string type)
    {
        const string Suffix = "Attribute";
        return type.EndsWith(Suffix, StringComparison.Ordinal) ? [type, type.Substring(0, type.Length - Suffix.Length)] : [type];
    }

    private static IEnumerable<SyntaxNode> HeadOf(MemberDeclarationSyntax member) => member is TypeDeclarationSyntax type
        ? [.. type.AttributeLists, .. Present(type.BaseList), .. Present(type.TypeParameterList), .. type.ConstraintClauses]
        : member.AttributeLists;

    private static IEnumerable<SyntaxNode> ConstructorParametersOf(MemberDeclarationSyntax member) => member is TypeDeclarationSyntax type
        ? [.. Present(type.ParameterList), .. type.Members.OfType<ConstructorDeclarationSyntax>().Select(constructor => constructor.ParameterList)]
        : [];

    private static IEnumerable<SyntaxNode> Present(SyntaxNode? node) => node is null ? [] : [node];
}
