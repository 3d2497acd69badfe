using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing;

internal static class AttributeArguments
{
    /// <summary>The only argument of the attribute's constructor, if it is a <typeparamref name="T"/>; code that does not compile may hold anything.</summary>
    public static T? OnlyArgument<T>(this AttributeData attribute) where T : class =>
        attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[0].Value as T
            : null;
}
