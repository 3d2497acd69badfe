using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>How types take payloads.</summary>
internal static class PayloadTypes
{
    private static readonly string[] s_dictionaries = ["System.Collections.Generic.IReadOnlyDictionary<TKey, TValue>", "System.Collections.Generic.IDictionary<TKey, TValue>"];

    /// <summary>Whether the type has a generated reader.</summary>
    public static bool ReadsItself(ITypeSymbol type) => type.IsReferenceType && type.IsReadable();

    /// <summary>The payload's type: that of each record's, in a list of records with theirs.</summary>
    public static ITypeSymbol Of(IParameterSymbol parameter, BindingKind kind) => kind == BindingKind.RecordPayloadList
        ? ((INamedTypeSymbol)((INamedTypeSymbol)ReturnParser.NonNullable(parameter.Type)).TypeArguments[0]).TupleElements[1].Type
        : parameter.Type;

    /// <summary>How a type takes a payload as it is, without a contract; null for any other type.</summary>
    public static BindingKind? RawKindOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => BindingKind.PayloadText,
        IArrayTypeSymbol { Rank: 1, ElementType.SpecialType: SpecialType.System_Byte } => BindingKind.PayloadArray,
        INamedTypeSymbol memory when IsBytes(memory) => BindingKind.PayloadMemory,
        _ when IsStream(type) => BindingKind.PayloadStream,
        _ when IsJsonElement(type) => BindingKind.PayloadJson,
        _ => null,
    };

    /// <summary>How a type takes a payload; null for one that would be a guess.</summary>
    /// <param name="type">The type.</param>
    /// <param name="marked">Whether an attribute says that it is the payload.</param>
    public static BindingKind? KindOf(ITypeSymbol type, bool marked) => RawKindOf(type) switch
    {
        { } raw => raw,
        _ when marked => IsNoPayload(type) ? null : BindingKind.Payload,
        // A number or an enum where nothing says what it is would be a guess.
        _ when type.TypeKind is TypeKind.Enum || IsNoPayload(type) => null,
        _ when (type.SpecialType != SpecialType.None && !IsCollection(type)) || ParsableTypes.IsParsable(type) => null,
        _ => BindingKind.Payload,
    };

    /// <summary>Whether the type is none that a serializer could know.</summary>
    public static bool IsNoPayload(ITypeSymbol type) =>
        type.TypeKind is TypeKind.Delegate or TypeKind.Pointer or TypeKind.FunctionPointer or TypeKind.TypeParameter or TypeKind.Error or TypeKind.Dynamic || type.IsRefLikeType;

    /// <summary>Whether a type's values are arrays in JSON: a dictionary is an object there, any other collection an array.</summary>
    public static bool IsList(ITypeSymbol type) => IsCollection(type) && !IsDictionary(type);

    /// <summary>Whether the type is a dictionary, or an interface of one.</summary>
    public static bool IsDictionary(ITypeSymbol type) => s_dictionaries.Any(name => type.Is(name) || type.FindInterface(name) is not null);

    public static bool IsCollection(ITypeSymbol type) =>
        type is IArrayTypeSymbol || type.Is("System.Collections.Generic.IEnumerable<T>") || type.FindInterface("System.Collections.Generic.IEnumerable<T>") is not null;

    public static bool IsStream(ITypeSymbol type) => type.Is("System.IO.Stream");

    public static bool IsJsonElement(ITypeSymbol type) => type.Is("System.Text.Json.JsonElement");

    /// <summary>Whether the type is <c>ReadOnlyMemory&lt;byte&gt;</c>.</summary>
    public static bool IsBytes(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 1 && type.TypeArguments[0].SpecialType == SpecialType.System_Byte && type.Is("System.ReadOnlyMemory<T>");
}
