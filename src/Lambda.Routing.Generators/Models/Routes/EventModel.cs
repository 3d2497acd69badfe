using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A source's event type, as dispatch sees it.</summary>
/// <param name="Type">Its qualified name.</param>
/// <param name="Name">The source's name; empty for the event type that stands for everything unrecognised.</param>
/// <param name="Kind">How it is dispatched.</param>
/// <param name="RecordType">The qualified type of a batch's record; empty otherwise.</param>
/// <param name="Shape">The facts that recognise it; null for the fallback.</param>
/// <param name="HasPayload">Whether the record (or the event, if it is no batch) carries a payload.</param>
/// <param name="HasMessageAttributes">Whether it has message attributes.</param>
/// <param name="IsOrdered">Whether its records may have an order (the event type implements <c>GetOrderingKey</c>).</param>
/// <param name="IsSequence">Whether its records always are one sequence.</param>
/// <param name="PayloadPath">Where the payload stands in the event's JSON, for samples, empty where it is the whole event; null when nobody says.</param>
/// <param name="AcknowledgedIf">The Boolean property that says of an event that it is done without a call; empty for none.</param>
/// <param name="Targets">Where an HTTP source's sample has method and path; empty for none.</param>
internal sealed record EventModel(
    string Type,
    string Name,
    EventKind Kind,
    string RecordType,
    SourceModel? Shape,
    bool HasPayload,
    bool HasMessageAttributes,
    bool IsOrdered,
    bool IsSequence,
    string? PayloadPath,
    string AcknowledgedIf,
    EquatableArray<RouteTargetModel> Targets)
{
    /// <summary>The qualified type of one record's result, of a batch that is answered with one for each record; empty otherwise.</summary>
    public string ResultType { get; init; } = "";

    /// <summary>Whether records have keys within which their order is kept, so that those of different keys may be handled at once.</summary>
    public bool HasKeys { get; init; }

    /// <summary>How its answer goes elsewhere; null for an event that is answered by the invocation.</summary>
    public ReportingModel? Reporting { get; init; }

    /// <summary>What makes the service call functions, as a member of the runtime's enum; empty where it says nothing.</summary>
    public string Trigger { get; init; } = "";

    /// <summary>Whether the type has a check that precedes all routes.</summary>
    public bool IsChecked { get; init; }

    /// <summary>Whether it is polled and its answer can say nothing about single records.</summary>
    public bool IsAllOrNothing { get; init; }

    /// <summary>Whether its payload has numbers and Booleans as strings.</summary>
    public bool HasTextScalars { get; init; }

    /// <summary>When the payload is missing: a filter's member, <c>=</c> and a value; empty for always there, or unknown.</summary>
    public string PayloadMissingIf { get; init; } = "";

    /// <summary>Where message attributes stand in the event's JSON, for samples; empty when nobody says.</summary>
    public string AttributesPath { get; init; } = "";

    /// <summary>One message attribute, as JSON; empty when nobody says.</summary>
    public string AttributeForm { get; init; } = "";

    /// <summary>The type's own name, for names in generated code.</summary>
    public string SimpleName => Type.Substring(Type.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>The name of what a filter looks at: the record of a batch, else the event.</summary>
    public string UnitName => UnitType.Substring(UnitType.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>The record type's own name.</summary>
    public string RecordName => RecordType.Substring(RecordType.LastIndexOfAny(['.', ':']) + 1);

    /// <summary>The same as <see cref="UnitName"/>, qualified.</summary>
    public string UnitType => Kind == EventKind.Batch ? RecordType : Type;

    /// <summary>What tells the source from every other: its type, unless a route declares its shape.</summary>
    public string Key => Shape is { IsDeclared: true } ? Shape.Id : Type;

    /// <summary>The same with the shape that a route declares, if it declares one.</summary>
    public EventModel Declaring(DeclaredShapeModel? declared) => declared is null || Shape is null ? this : this with
    {
        Shape = Shape with { IsDeclared = true, Alternatives = declared.Shape is { } shape ? new[] { shape }.ToEquatableArray() : EquatableArray<ShapeModel>.Empty },
    };
}

internal enum EventKind
{
    Single,
    Batch,

    /// <summary>A batch of a time window, which one call takes as a whole.</summary>
    Window,
    Http,
    Fallback,

    /// <summary>Done without a call, whatever the routes select.</summary>
    Acknowledged,
}

/// <summary>JSON paths of one part of an HTTP route in the source's event.</summary>
internal sealed record RouteTargetModel(string Part, EquatableArray<string> Paths);
