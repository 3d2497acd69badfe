using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;

namespace Lambda.Routing.CodeFixes;

/// <summary>Writes <c>[JsonSerializable(typeof(T))]</c>.</summary>
internal static class SerializableAttribute
{
    public static SyntaxNode Write(SyntaxGenerator generator, JsonTypes json, ITypeSymbol payload) =>
        generator.Attribute(
            generator.TypeExpression(json.Serializable, addImport: true),
            [generator.AttributeArgument(generator.TypeOfExpression(generator.TypeExpression(payload, addImport: true)))]);
}
