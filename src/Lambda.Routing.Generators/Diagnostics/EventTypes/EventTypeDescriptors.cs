using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.EventTypes;

/// <summary>What can be wrong with an <c>[EventType]</c>: all errors, since a property would stay empty without a word.</summary>
internal static class EventTypeDescriptors
{
    public static readonly DiagnosticDescriptor NotARecord = Error(
        "LR0101", "An event type is a sealed partial record", "'{0}' must be a sealed partial record class without type parameters and positional parameters, inside partial types only, and its base types abstract records");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "LR0102", "A property has a type that can be read", "'{0}' cannot be read from JSON: give it another type, a [ReadWith] or a [JsonIgnore]");

    public static readonly DiagnosticDescriptor NotInit = Error(
        "LR0103", "A property is set by the reader only", "'{0}' must have an 'init' accessor, or be computed, or be marked [JsonIgnore]");

    public static readonly DiagnosticDescriptor MalformedReader = Error(
        "LR0104", "A value reader reads the property's type", "'{0}' must be a type that implements IValueReader<{1}>");

    public static readonly DiagnosticDescriptor MalformedRecords = Error(
        "LR0105", "Records belong to a batch event", "'{0}' must be an IReadOnlyList of the records of a type that implements IBatchEvent<{1}, ...>");

    public static readonly DiagnosticDescriptor DuplicatedName = Error(
        "LR0106", "JSON names are unique", "'{0}' and '{1}' have the same JSON name");

    public static readonly DiagnosticDescriptor PartialNotString = Error(
        "LR0107", "Only text is read lazily", "'{0}' cannot be partial: only a string, which is not read in a special way, stays undecoded until it is used");

    public static readonly DiagnosticDescriptor MalformedRecordKey = Error(
        "LR0111", "A record's key is text that may be missing", "'{0}' receives the name of the member that holds the record: it must be a 'string?' that is not required");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NotARecord, UnsupportedType, NotInit, MalformedReader, MalformedRecords, DuplicatedName, PartialNotString,
        MalformedRecordKey,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
