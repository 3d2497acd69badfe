using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Reads a method that carries <c>[EventDetector]</c>.</summary>
internal static class DetectorParser
{
    /// <returns><see langword="null"/> when the method cannot be implemented.</returns>
    public static DetectorModel? Parse(IMethodSymbol method, Compilation compilation, CancellationToken cancellation)
    {
        if (!IsDetector(method, cancellation) || DeclarationOf(method, cancellation) is not { } declaration)
        {
            return null;
        }
        INamedTypeSymbol type = method.ContainingType;
        return new DetectorModel(
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(),
            Enclosing(type).Reverse().Select(Header).ToEquatableArray(),
            string.Join(" ", declaration.Modifiers.Select(modifier => modifier.ValueText)),
            Symbols.Escaped(method.Name),
            Symbols.Escaped(method.Parameters[0].Name),
            string.Join(".", Enclosing(type).Reverse().Select(t => t.MetadataName.Replace('`', '_')).Append(method.Name)),
            FindSources(compilation, cancellation));
    }

    /// <summary>Whether the method has the one signature, in types that can be continued in another file.</summary>
    public static bool IsDetector(IMethodSymbol method, CancellationToken cancellation) =>
        method is { IsStatic: true, IsPartialDefinition: true, IsGenericMethod: false, ReturnsByRef: false, ReturnsByRefReadonly: false, Parameters.Length: 1 }
        && method.ReturnType is { SpecialType: SpecialType.System_String, NullableAnnotation: not NullableAnnotation.NotAnnotated }
        && method.Parameters[0] is { RefKind: RefKind.None, ScopedKind: ScopedKind.None } parameter
        && parameter.Type.ToDisplayString() == "System.ReadOnlySpan<byte>"
        && Enclosing(method.ContainingType).All(type => !type.IsFileLocal && IsPartial(type, cancellation));

    /// <summary>What every detector of the compilation recognises: not what only a function with a route for it does.</summary>
    public static EquatableArray<SourceModel> FindSources(Compilation compilation, CancellationToken cancellation) =>
        SourceFinder.FindAll(compilation, cancellation).Select(type => SourceParser.Parse(type).Model).OfType<SourceModel>()
            .Where(source => !source.OnlyWhereUsed).ToEquatableArray();

    private static MethodDeclarationSyntax? DeclarationOf(IMethodSymbol method, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) as MethodDeclarationSyntax;

    private static bool IsPartial(INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.All(r => r.GetSyntax(cancellation) is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    private static IEnumerable<INamedTypeSymbol> Enclosing(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            yield return current;
        }
    }

    private static string Header(INamedTypeSymbol type)
    {
        string keyword = (type.TypeKind, type.IsRecord) switch
        {
            (TypeKind.Struct, true) => "record struct",
            (_, true) => "record",
            (TypeKind.Struct, _) => "struct",
            (TypeKind.Interface, _) => "interface",
            _ => "class",
        };
        string parameters = type.TypeParameters.Length == 0 ? "" : "<" + string.Join(", ", type.TypeParameters.Select(p => Symbols.Escaped(p.Name))) + ">";
        return keyword + " " + Symbols.Escaped(type.Name) + parameters;
    }
}
