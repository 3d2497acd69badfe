using Lambda.Routing.Generators.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.CodeFixes;

/// <summary>An argument of a trigger attribute that is to be written: by position, by the constructor's parameter, or by the property.</summary>
internal sealed class FilterArgument(IPropertySymbol property, AttributeData attribute, string value)
{
    /// <summary>The argument as it will be written.</summary>
    public string Text => Argument().NormalizeWhitespace().ToString();

    /// <summary>What the filter may ask for: a documented value, or the method's name in small letters.</summary>
    public static string ValueFor(IPropertySymbol property, string method, IEnumerable<INamedTypeSymbol> sources)
    {
        string? member = property.FindAttribute(KnownNames.FilterAttribute)!.StringArgument("Member");
        IEnumerable<string> documented =
            from source in sources
            from values in source.GetAttributes()
            where values.AttributeClass.Is(KnownNames.DocumentedValuesAttribute) && values.StringArgument("Member") == member
            from documentedValue in values.Argument("Values")!.Value.Values
            select documentedValue.Value as string;
        return documented.FirstOrDefault() ?? method.ToLowerInvariant();
    }

    public AttributeSyntax AddTo(AttributeSyntax syntax)
    {
        AttributeArgumentListSyntax list = syntax.ArgumentList ?? SyntaxFactory.AttributeArgumentList();
        AttributeArgumentSyntax argument = Argument();
        // Properties follow what the constructor takes.
        int at = argument.NameEquals is null ? list.Arguments.Count(existing => existing.NameEquals is null) : list.Arguments.Count;
        return syntax.WithArgumentList(list.WithArguments(list.Arguments.Insert(at, argument))).NormalizeWhitespace().WithTriviaFrom(syntax);
    }

    private AttributeArgumentSyntax Argument()
    {
        LiteralExpressionSyntax literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(value));
        IParameterSymbol? parameter = attribute.AttributeConstructor?.Parameters.FirstOrDefault(candidate => string.Equals(candidate.Name, property.Name, StringComparison.OrdinalIgnoreCase));
        if (parameter is null)
        {
            return SyntaxFactory.AttributeArgument(SyntaxFactory.NameEquals(property.Name), null, literal);
        }
        var written = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments;
        bool isNext = parameter.Ordinal == (written?.Count(argument => argument.NameEquals is null && argument.NameColon is null) ?? 0);
        return SyntaxFactory.AttributeArgument(null, isNext ? null : SyntaxFactory.NameColon(parameter.Name), literal);
    }
}
