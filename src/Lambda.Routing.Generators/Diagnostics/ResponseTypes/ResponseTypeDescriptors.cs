using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.ResponseTypes;

/// <summary>What can be wrong with a <c>[ResponseType]</c>: all errors, since an answer would lack a member without a word.</summary>
internal static class ResponseTypeDescriptors
{
    public static readonly DiagnosticDescriptor NotPartial = Error(
        "LR0120", "A response type is partial", "'{0}' must be a partial type without type parameters, inside partial types only");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "LR0121", "A property has a type that can be written", "'{0}' cannot be written as JSON: give it another type, a [WriteWith] or a [JsonIgnore]");

    public static readonly DiagnosticDescriptor MalformedWriter = Error(
        "LR0122", "A value writer writes the property's type", "'{0}' needs a [WriteWith] that names a type which implements IValueWriter<{2}>; '{1}' does not");

    public static readonly DiagnosticDescriptor DuplicatedName = Error(
        "LR0123", "JSON names of a response are unique", "'{0}' and '{1}' have the same JSON name");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [NotPartial, UnsupportedType, MalformedWriter, DuplicatedName];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
