using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Sources;

/// <summary>What can be wrong with the declaration of a source, or with a detector: all errors, since events would go astray.</summary>
internal static class SourceDescriptors
{
    public static readonly DiagnosticDescriptor NotASource = Error(
        "LR0201", "A shape belongs to a source", "'{0}' has shapes or overrides but no [Source] that names it");

    public static readonly DiagnosticDescriptor MalformedName = Error(
        "LR0202", "A source has a plain name", "'{0}' is no name of a source: lower-case letters, digits, '-' and '.' are");

    public static readonly DiagnosticDescriptor NoShape = Error(
        "LR0203", "A source has a shape", "Nothing identifies the events of '{0}': add a [Shape]");

    public static readonly DiagnosticDescriptor MalformedFact = Error(
        "LR0204", "A fact is a path and a test", "The fact '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor ImpossibleShape = Error(
        "LR0205", "A shape can hold", "No event can have this shape: it {0}");

    public static readonly DiagnosticDescriptor MeaninglessOverride = Error(
        "LR0206", "A source overrides another one", "'{0}' cannot override '{1}', which is no other source or itself overrides '{0}'");

    public static readonly DiagnosticDescriptor Conflict = Error(
        "LR0207", "Sources can be told apart", "Every event that is recognised as '{0}' may also be one of '{1}': narrow a shape, or add [Overrides] to the more special one");

    public static readonly DiagnosticDescriptor MalformedDetector = Error(
        "LR0208", "A detector has one signature", "'{0}' cannot be implemented: a detector is a 'static partial string? {0}(ReadOnlySpan<byte> json)' of partial types");

    public static readonly DiagnosticDescriptor AcknowledgedCondition = Error(
        "LR0115", "What is acknowledged is decided by a Boolean", "The condition '{0}' of [Acknowledged] is no Boolean property of '{1}'");

    public static readonly DiagnosticDescriptor EnvelopeWithoutContent = Error(
        "LR0070", "An envelope says what it carries", "'{0}' is an envelope, but nothing says how to recognise it ([Shape], [EmbeddedShape]) and which one member it carries ([PayloadPath])");

    public static readonly DiagnosticDescriptor EmbeddedWithoutReader = Error(
        "LR0071", "An embedded document can be read", "Nothing reads such a document into '{0}': make it an [EventType], or name an IValueReader<{0}> with ReadWith");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NotASource, MalformedName, NoShape, MalformedFact, ImpossibleShape, MeaninglessOverride, Conflict, MalformedDetector,
        AcknowledgedCondition, EnvelopeWithoutContent, EmbeddedWithoutReader,
    ];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
