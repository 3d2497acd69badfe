using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>Turns a finding's target into the exact text to underline.</summary>
internal static class FindingLocator
{
    public static Location Locate(ISymbol symbol, FindingTarget target, CancellationToken cancellation) => target.Part switch
    {
        FindingPart.Parameter => OfParameter((IMethodSymbol)symbol, target.Index, cancellation),
        FindingPart.Attribute => OfAttribute(symbol.GetAttributes()[target.Index], target, cancellation) ?? OfName(symbol, ""),
        FindingPart.Project => Location.None,
        FindingPart.ReturnType => OfReturnType(symbol, cancellation),
        _ => OfName(symbol, target.Member),
    };

    private static Location OfName(ISymbol symbol, string member)
    {
        ISymbol named = member.Length > 0 && symbol is INamedTypeSymbol type ? type.GetMembers(member).FirstOrDefault() ?? symbol : symbol;
        return named.Locations.FirstOrDefault() ?? Location.None;
    }

    private static Location OfParameter(IMethodSymbol method, int index, CancellationToken cancellation) =>
        method.Parameters[index].DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation).GetLocation() ?? OfName(method, "");

    private static Location OfReturnType(ISymbol symbol, CancellationToken cancellation) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellation) is MethodDeclarationSyntax method
            ? method.ReturnType.GetLocation()
            : OfName(symbol, "");

    private static Location? OfAttribute(AttributeData attribute, FindingTarget target, CancellationToken cancellation)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax)
        {
            return null;
        }
        return target.Argument.Length == 0 ? syntax.GetLocation() : ArgumentOf(attribute, syntax, target)?.GetLocation() ?? syntax.GetLocation();
    }

    private static AttributeArgumentSyntax? ArgumentOf(AttributeData attribute, AttributeSyntax syntax, FindingTarget target)
    {
        if (syntax.ArgumentList is not { } list)
        {
            return null;
        }
        string name = target.Argument;
        foreach (AttributeArgumentSyntax argument in list.Arguments)
        {
            string? given = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
            if (string.Equals(given, name, StringComparison.OrdinalIgnoreCase))
            {
                return argument;
            }
        }
        // Positional: the constructor's parameter of that name says which.
        int position = attribute.AttributeConstructor?.Parameters.IndexOf(
            attribute.AttributeConstructor.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase))!) ?? -1;
        if (position >= 0)
        {
            position += target.Element;
        }
        AttributeArgumentSyntax[] positional = [.. list.Arguments.Where(a => a.NameEquals is null && a.NameColon is null)];
        return position >= 0 && position < positional.Length ? positional[position] : null;
    }
}
