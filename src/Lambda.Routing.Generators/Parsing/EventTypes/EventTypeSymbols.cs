using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>Questions that the parser asks symbols.</summary>
internal static class EventTypeSymbols
{
    /// <summary>The type's implementation of a generic interface, named with its type parameters: <c>IValueReader&lt;T&gt;</c>.</summary>
    public static IEnumerable<INamedTypeSymbol> Implementations(this ITypeSymbol type, string @interface) =>
        type.AllInterfaces.Where(i => i.Is(@interface));

    /// <summary>Whether the type reads itself, or will when its reader is written.</summary>
    public static bool IsReadable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct }
        && (type.FindAttribute(EventTypeNames.EventType) is not null
            || type.Implementations(EventTypeNames.Readable).Any(i => SymbolEqualityComparer.Default.Equals(i.TypeArguments[0], type)));
}
