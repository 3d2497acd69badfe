using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What a payload may be: a document that holds what a method takes, or one that is around such a document.</summary>
/// <param name="Wanted">The qualified type of what the method takes; empty for a payload, which is whatever is left.</param>
/// <param name="Readable">The same as people read it.</param>
/// <param name="IsPayloadCarrier">Whether what the method takes has a payload of its own.</param>
/// <param name="Documents">The documents, in the order of precedence.</param>
internal sealed record EnvelopeModel(string Wanted, string Readable, bool IsPayloadCarrier, EquatableArray<EmbeddedModel> Documents)
{
    /// <summary>Where a document that holds what is wanted has that one's payload; null where there is none.</summary>
    public string? PayloadPath { get; init; }

    /// <summary>The wanted type's own name, for names in generated code.</summary>
    public string SimpleName => Wanted.Substring(Wanted.LastIndexOfAny(['.', ':']) + 1).TrimStart('@');

    public int MaxInflatedBytes => Documents.Max(document => document.MaxInflatedBytes);
}

/// <summary>A document inside a payload.</summary>
/// <param name="Shape">The facts that recognise it, and its qualified type.</param>
/// <param name="Role">What it is to the method.</param>
/// <param name="Reader">The qualified type that reads it; empty for the document's own type.</param>
/// <param name="AcknowledgedIf">The Boolean property that says of it that it is done without a call; empty for none.</param>
/// <param name="MaxInflatedBytes">The most bytes that it may inflate to; 0 where it is not compressed.</param>
/// <param name="Carried">Of an envelope: the member that holds what it carries.</param>
/// <param name="CarriesText">Of an envelope: whether that member's content is what it carries, rather than its value.</param>
internal sealed record EmbeddedModel(
    SourceModel Shape, EmbeddedRole Role, string Reader = "", string AcknowledgedIf = "", int MaxInflatedBytes = 0, string Carried = "", bool CarriesText = false)
{
    public string Type => Shape.TypeName;
}

internal enum EmbeddedRole
{
    /// <summary>It is what the method takes.</summary>
    Whole,

    /// <summary>Its records are what the method takes.</summary>
    Records,

    /// <summary>It is done without a call.</summary>
    Acknowledged,

    /// <summary>It is around another document.</summary>
    Envelope,
}
