using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Which of .NET's own types System.Text.Json has no converter for and cannot make either.</summary>
/// <remarks>Source: <see href="https://learn.microsoft.com/dotnet/standard/serialization/system-text-json/supported-types">Supported types in System.Text.Json</see>.</remarks>
internal static class FrameworkTypes
{
    private static readonly string[] s_converted = ["System.Uri", "System.Version"];

    private static readonly string[] s_collections = ["System.Collections.IEnumerable", "System.Collections.Generic.IAsyncEnumerable<T>"];

    /// <summary>The obstacle, as a clause of its own; null where there is none.</summary>
    public static string? Obstacle(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Interface) || type.IsStatic || s_converted.Any(name => type.Is(name))
            || type.ContainingNamespace.ToDisplayString().StartsWith("System.Text.Json", StringComparison.Ordinal)
            || s_collections.Any(name => type.Is(name) || type.FindInterface(name) is not null))
        {
            return null;
        }
        string? obstacle = null;
        bool isAbstract = type.IsAbstract || type.TypeKind == TypeKind.Interface;
        return isAbstract ? $"'{type.Readable()}' is abstract, and System.Text.Json has no converter for it"
            : JsonConstructors.Of(type, out obstacle) is null && obstacle is not null ? $"'{type.Readable()}' cannot be constructed: {obstacle}"
            : null;
    }
}
