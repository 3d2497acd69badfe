using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.EventTypes;

/// <summary>How types are written in generated code.</summary>
internal static class TypeNames
{
    /// <summary>With <c>global::</c>, and with the annotations of nullable references.</summary>
    public static readonly SymbolDisplayFormat Global = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);
}
