using Lambda.Routing.Generators.Parsing;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.CodeFixes;

/// <summary>What the fixes write of System.Text.Json.</summary>
internal sealed class JsonTypes(INamedTypeSymbol context, INamedTypeSymbol serializable)
{
    public INamedTypeSymbol Context { get; } = context;

    public INamedTypeSymbol Serializable { get; } = serializable;

    public static JsonTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName(KnownNames.JsonSerializerContext) is { } context
        && compilation.GetTypeByMetadataName(KnownNames.JsonSerializable) is { } serializable
            ? new JsonTypes(context, serializable)
            : null;
}
