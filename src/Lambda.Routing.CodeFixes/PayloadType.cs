using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.CodeFixes;

/// <summary>The type that a diagnostic names.</summary>
internal static class PayloadType
{
    public static ITypeSymbol? Resolve(SemanticModel model, int position, string qualifiedName)
    {
        ITypeSymbol? type = model
            .GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(qualifiedName), SpeculativeBindingOption.BindAsTypeOrNamespace)
            .Type;
        return type is null or IErrorTypeSymbol ? null : type;
    }
}
