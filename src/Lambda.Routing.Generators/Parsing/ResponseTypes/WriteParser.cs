using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.ResponseTypes;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.ResponseTypes;

/// <summary>Finds out how a type is written.</summary>
internal static class WriteParser
{
    /// <summary>The type's model; <see langword="null"/> when it cannot be written.</summary>
    public static WriteModel? Parse(ITypeSymbol annotated)
    {
        ITypeSymbol type = annotated.WithoutNull();
        if (ScalarKind(type) is { } scalar)
        {
            return New(scalar, annotated);
        }
        if (type.TypeKind == TypeKind.Enum)
        {
            return New(WriteKind.Enum, annotated) with { Texts = Texts(type).ToEquatableArray() };
        }
        if (IsWritable(type))
        {
            return New(WriteKind.Object, annotated);
        }
        return Collection(type) is { } found && Parse(found.Element) is { } element
            ? New(found.Kind, annotated) with { Element = new[] { element }.ToEquatableArray() }
            : null;
    }

    /// <summary>The model of a type that has a writer of its own.</summary>
    public static WriteModel Custom(ITypeSymbol annotated, ITypeSymbol writer) => New(WriteKind.Custom, annotated) with
    {
        Writer = writer.QualifiedAnnotated(),
        Shape = ScalarKind(annotated.WithoutNull()) ?? Collection(annotated.WithoutNull())?.Kind ?? WriteKind.Custom,
    };

    private static WriteModel New(WriteKind kind, ITypeSymbol annotated)
    {
        ITypeSymbol type = annotated.WithoutNull();
        bool isNullable = annotated.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;
        return new WriteModel(kind, type.QualifiedAnnotated(), isNullable || type.IsReferenceType);
    }

    private static WriteKind? ScalarKind(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => WriteKind.Text,
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
            or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => WriteKind.Number,
        SpecialType.System_Boolean => WriteKind.Boolean,
        _ => type.ToDisplayString() switch
        {
            "System.DateTimeOffset" => WriteKind.Time,
            "System.ReadOnlyMemory<byte>" => WriteKind.Base64,
            "byte[]" => WriteKind.ByteArray,
            "System.Text.Json.JsonElement" => WriteKind.JsonElement,
            EventTypeNames.Payload => WriteKind.Payload,
            _ => null,
        },
    };

    private static bool IsWritable(ITypeSymbol type) =>
        type.Is(ResponseTypeNames.Writable)
        || type.AllInterfaces.Any(i => i.Is(ResponseTypeNames.Writable))
        || type.HasAttribute(ResponseTypeNames.ResponseType)
        || (type as INamedTypeSymbol)?.BaseTypes().Any(t => t.HasAttribute(ResponseTypeNames.ResponseType)) == true;

    private static (WriteKind Kind, ITypeSymbol Element)? Collection(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => (WriteKind.Array, array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.OriginalDefinition.ToDisplayString() switch
        {
            "System.Collections.Generic.IReadOnlyList<T>" or "System.Collections.Generic.IReadOnlyCollection<T>"
                or "System.Collections.Generic.IList<T>" or "System.Collections.Generic.List<T>" => (WriteKind.List, generic.TypeArguments[0]),
            "System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>" or "System.Collections.Generic.IDictionary<TKey, TValue>"
                or "System.Collections.Generic.Dictionary<TKey, TValue>" when generic.TypeArguments[0].SpecialType == SpecialType.System_String =>
                (WriteKind.Map, generic.TypeArguments[1]),
            _ => null,
        },
        _ => null,
    };

    // Of several members with one value, the first is written.
    private static IEnumerable<EnumText> Texts(ITypeSymbol type) =>
        from field in type.GetMembers().OfType<IFieldSymbol>()
        where field.HasConstantValue
        group field by field.ConstantValue into same
        let member = same.First()
        let text = member.FindAttribute(ResponseTypeNames.EnumText)?.OnlyArgument<string>()
        select new EnumText(Symbols.Escaped(member.Name), text ?? member.Name);
}
