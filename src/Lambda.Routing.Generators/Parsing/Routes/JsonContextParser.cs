using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Payloads;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a <c>JsonSerializerContext</c>: which types it lists, and which it knows because a listed type reaches them.</summary>
internal static class JsonContextParser
{
    public const string RespectNullable = "RespectNullableAnnotations";
    public const string RespectRequired = "RespectRequiredConstructorParameters";

    private const int MetadataMode = 1;
    private const int Disallow = 1;
    private const int MostTypes = 4096;

    public static JsonContextModel? Parse(INamedTypeSymbol context, CancellationToken cancellation)
    {
        if (!context.DerivesFrom(KnownNames.JsonSerializerContext) || !context.IsVisibleInAssembly())
        {
            return null;
        }
        AttributeData? options = context.FindAttribute(KnownNames.JsonSourceGenerationOptions);
        bool metadataByDefault = HasMetadata(options?.Argument("GenerationMode"));
        bool includesFields = options?.Argument("IncludeFields")?.Value is true;
        var listed = new List<string>();
        var known = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (AttributeData attribute in context.GetAttributes())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!attribute.AttributeClass.Is(KnownNames.JsonSerializable) || attribute.ConstructorArguments.FirstOrDefault().Value is not ITypeSymbol type)
            {
                continue;
            }
            if (attribute.Argument("GenerationMode") is { } mode ? HasMetadata(mode) : metadataByDefault)
            {
                listed.Add(type.Qualified());
                Reach(type, known, includesFields);
            }
        }
        return new JsonContextModel(
            context.Qualified(), options is not null, listed.ToEquatableArray(),
            known.Select(type => type.Qualified()).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray())
        {
            OptionsIndex = options is null ? -1 : context.GetAttributes().IndexOf(options),
            RespectsNullable = IsOn(options, RespectNullable),
            RespectsRequired = IsOn(options, RespectRequired),
            RefusesUnmapped = options?.Argument("UnmappedMemberHandling")?.Value is Disallow,
            HasConverters = options?.Argument("Converters") is { IsNull: false },
        };
    }

    // A context without options of its own is used with both.
    private static bool IsOn(AttributeData? options, string option) => options is null || options.Argument(option)?.Value is true;

    // 0 is the default of both kinds.
    private static bool HasMetadata(TypedConstant? mode) => mode is not { Value: int value } || value == 0 || (value & MetadataMode) != 0;

    private static void Reach(ITypeSymbol type, HashSet<ITypeSymbol> known, bool includesFields)
    {
        if (known.Count >= MostTypes || !known.Add(type) || type.IsGrown())
        {
            return;
        }
        if (type is IArrayTypeSymbol array)
        {
            Reach(array.ElementType, known, includesFields);
            return;
        }
        if (type is not INamedTypeSymbol named)
        {
            return;
        }
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            Reach(argument, known, includesFields);
        }
        // A converter of one's own, and the framework's types, hide what is inside.
        if (named.IsOfFramework() || named.HasAttribute(KnownNames.JsonConverter))
        {
            return;
        }
        foreach (ITypeSymbol inner in named.FindInterface("System.Collections.Generic.IEnumerable<T>")?.TypeArguments.AsEnumerable() ?? JsonMembers.TypesOf(named, includesFields))
        {
            Reach(inner, known, includesFields);
        }
        foreach (AttributeData derived in named.GetAttributes().Where(attribute => attribute.AttributeClass.Is(KnownNames.JsonDerivedType)))
        {
            if (derived.ConstructorArguments.FirstOrDefault().Value is ITypeSymbol subtype)
            {
                Reach(subtype, known, includesFields);
            }
        }
    }
}
