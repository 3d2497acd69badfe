using System.Runtime.CompilerServices;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Lambda.Routing.Generators.Parsing.Routes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Envelopes;

/// <summary>Finds the documents that may hold what a method takes, and those that may be around them.</summary>
internal static class EnvelopeParser
{
    private static readonly TypeFacts<StrongBox<bool>> s_inner = new(static type => new StrongBox<bool>(type.IsReadable() && Holders((INamedTypeSymbol)type).Any()));

    /// <summary>Whether a payload can hold the type as an event or a record of another service.</summary>
    public static bool IsInner(INamedTypeSymbol type) => s_inner.Of(type).Value;

    /// <summary>Where a wanted event or record stands.</summary>
    public static EnvelopeModel OfInner(INamedTypeSymbol wanted, Compilation compilation)
    {
        var documents = new List<EmbeddedModel>(Holders(wanted));
        EmbeddedIndex index = EmbeddedIndex.Of(wanted.ContainingAssembly);
        foreach (INamedTypeSymbol source in SourcesOf(wanted))
        {
            foreach (INamedTypeSymbol done in index.AcknowledgedBeside(source))
            {
                documents.AddRange(EmbeddedParser.Parse(done, EmbeddedRole.Acknowledged, new SourceFindings()));
            }
        }
        documents.AddRange(Envelopes(compilation).Where(envelope => !documents.Any(document => IsSameDocument(document, envelope))).ToArray());
        return new EnvelopeModel(
            wanted.Qualified(), wanted.Readable(), wanted.FindInterface(KnownNames.PayloadCarrier) is not null, documents.Distinct().ToEquatableArray())
        {
            PayloadPath = wanted.FindAttribute(KnownNames.PayloadPathAttribute)?.StringArgument("Path") is not { } path ? null
                : RecordSourcesOf(wanted).FirstOrDefault() is { } holder ? EventParser.RecordPath(holder, path) : path,
        };
    }

    /// <summary>What a payload may come wrapped in; null where no referenced assembly knows of anything.</summary>
    public static EnvelopeModel? OfPayload(Compilation compilation)
    {
        EmbeddedModel[] documents = [.. Envelopes(compilation)];
        return documents.Length == 0 ? null : new EnvelopeModel("", "payload", IsPayloadCarrier: false, documents.ToEquatableArray());
    }

    private static IEnumerable<EmbeddedModel> Envelopes(Compilation compilation) => EmbeddedIndex.EnvelopesOf(compilation);

    private static IEnumerable<EmbeddedModel> Holders(INamedTypeSymbol wanted) => EventParser.IsDoneWithoutCall(wanted)
        ? []
        : EmbeddedParser.Parse(wanted, EmbeddedRole.Whole, new SourceFindings())
            .Concat(RecordSourcesOf(wanted).SelectMany(source => EmbeddedParser.Parse(source, EmbeddedRole.Records, new SourceFindings())));

    private static IEnumerable<INamedTypeSymbol> SourcesOf(INamedTypeSymbol wanted) => RecordSourcesOf(wanted).Prepend(wanted);

    private static IEnumerable<INamedTypeSymbol> RecordSourcesOf(INamedTypeSymbol record) =>
        EmbeddedIndex.Of(record.ContainingAssembly).SourcesOf(record).Where(source => !RouteSources.IsOpen(source));

    /// <summary>Whether what is wanted is an envelope itself, or stands in the same form: it is what the method takes, and not opened.</summary>
    private static bool IsSameDocument(EmbeddedModel document, EmbeddedModel envelope) =>
        document.Type == envelope.Type
        || document.Shape.Alternatives.Any(shape => envelope.Shape.Alternatives.Any(other => ShapeLogic.Implies(shape, other)));
}
