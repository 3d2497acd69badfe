using Lambda.Routing.Generators.Models.Http;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>One way into a handler: a trigger attribute, seen for one of its sources.</summary>
/// <param name="Trigger">The trigger's facts and arguments.</param>
/// <param name="Source">The source's event.</param>
/// <param name="Call">How often the method is called.</param>
/// <param name="Bindings">What each parameter is bound to, in order.</param>
/// <param name="When">Payload filters.</param>
/// <param name="Http">The HTTP route; null where the trigger has none, or a malformed one.</param>
/// <param name="Answer">What becomes of the value that the method returns.</param>
internal sealed record RouteModel(
    TriggerModel Trigger,
    EventModel Source,
    CallStyle Call,
    EquatableArray<BindingModel> Bindings,
    EquatableArray<WhenModel> When,
    HttpRouteModel? Http,
    AnswerModel Answer)
{
    /// <summary>Where the inner event or record stands that the method takes; null where it takes none.</summary>
    public EnvelopeModel? Inner { get; init; }

    /// <summary>What the payload may come wrapped in; null where it is taken as it is.</summary>
    public EnvelopeModel? Wrapping { get; init; }

    /// <summary>Whether the method takes the whole event in a class of AWS's packages, so that nothing of it is read here.</summary>
    public bool IsAwsEvent => Bindings.Any(binding => binding.Kind == BindingKind.AwsEvent);
}

internal enum CallStyle
{
    /// <summary>Once for the event, which is no batch, or which the method takes whole.</summary>
    Event,
    Record,

    /// <summary>Once for all records that the route takes.</summary>
    List,

    /// <summary>Once for all records of a time window's batch, with the window's state.</summary>
    Window,
}

/// <summary>A payload filter.</summary>
/// <param name="Path">A dot path, or <c>attributes:name</c>.</param>
/// <param name="Values">The alternatives.</param>
internal sealed record WhenModel(string Path, EquatableArray<string> Values)
{
    private const string AttributePrefix = "attributes:";

    public bool IsAttribute => Path.StartsWith(AttributePrefix, StringComparison.Ordinal);

    public string AttributeName => Path.Substring(AttributePrefix.Length);
}
