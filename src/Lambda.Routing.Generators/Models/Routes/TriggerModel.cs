namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A trigger attribute on a method: its class's facts and its own arguments.</summary>
/// <param name="Name">The attribute's name without its suffix: <c>QueueBatch</c>.</param>
/// <param name="AttributeIndex">Its number among the method's attributes.</param>
/// <param name="Delivery">AWS's classification, as the enum's member is called.</param>
/// <param name="Filters">The filters that were given a value.</param>
/// <param name="Options">The options that were given a value.</param>
/// <param name="UnsetOptions">The names of the options that were left out.</param>
/// <param name="RouteTemplate">The HTTP route as written; empty where the trigger has none.</param>
/// <param name="RouteArgument">The argument that holds it.</param>
/// <param name="TemplateEvent">The SAM event type; empty for none.</param>
/// <param name="TemplateProperties">The SAM properties that arguments fill.</param>
internal sealed record TriggerModel(
    string Name,
    int AttributeIndex,
    string Delivery,
    EquatableArray<FilterModel> Filters,
    EquatableArray<OptionModel> Options,
    EquatableArray<string> UnsetOptions,
    string RouteTemplate,
    string RouteArgument,
    string TemplateEvent,
    EquatableArray<TemplatePropertyModel> TemplateProperties)
{
    /// <summary>What the attribute says of the events it takes; null where the sources' own shapes do.</summary>
    public DeclaredShapeModel? Declared { get; init; }

    /// <summary>What there is to know about options, set or not.</summary>
    public EquatableArray<OptionModel> Notices { get; init; } = EquatableArray<OptionModel>.Empty;

    /// <summary>When its route gives a record up; null for never.</summary>
    public PoisonModel? Poison { get; init; }

    /// <summary>Who is told of its route's records that failed; null for nobody.</summary>
    public DeferralModel? Deferral { get; init; }

    /// <summary>Whether its methods run without services.</summary>
    public bool WithoutServices { get; init; }

    /// <summary>Whether its events are answered before any service is built.</summary>
    public bool PrecedesServices { get; init; }

    public const string MaxParallelOption = "MaxParallel";

    /// <summary>How many records may be handled at once; null where the trigger does not say.</summary>
    public int? MaxParallel => int.TryParse(Option(MaxParallelOption), out int limit) ? limit : null;

    public bool IsSynchronous => Delivery == "Synchronous";

    public bool IsAsynchronous => Delivery == "Asynchronous";

    public bool IsPolled => Delivery == "Polled";

    public string? Option(string name) => Options.FirstOrDefault(option => option.Name == name)?.Value;
}

/// <summary>A filter argument.</summary>
/// <param name="Argument">The attribute's property.</param>
/// <param name="Member">The path of C# names that it looks at.</param>
/// <param name="Accessor">The same as an expression after the record's name: <c>.Bucket?.Name</c>.</param>
/// <param name="JsonPath">The same in the event's JSON.</param>
/// <param name="Match">How to compare, as the enum's member is called.</param>
/// <param name="Value">The value to compare with.</param>
/// <param name="OptionalPrefix">What may stand before a value and means nothing; empty for nothing.</param>
internal sealed record FilterModel(string Argument, string Member, string Accessor, string JsonPath, string Match, string Value, string OptionalPrefix)
{
    /// <summary>Where a resource's own name stands in its ARN; empty for the general rule.</summary>
    public string ArnFormat { get; init; } = "";

    /// <summary>Whether it looks at a batch's event rather than at its records.</summary>
    public bool IsOnEvent { get; init; }

    /// <summary>The members that are absent where the filter's own is there.</summary>
    public EquatableArray<string> Excludes { get; init; } = EquatableArray<string>.Empty;

    public bool HasPlaceholder => Value.Contains("${");

    /// <summary>Whether it says where records come from, rather than which of them the route takes.</summary>
    public bool IsOrigin { get; init; }
}

/// <summary>An option argument.</summary>
/// <param name="Name">The attribute's property.</param>
/// <param name="Value">The value as JSON: <c>true</c>, <c>5</c>, <c>"Skip"</c>.</param>
internal sealed record OptionModel(string Name, string Value);

/// <summary>An argument's place in the infrastructure template.</summary>
/// <param name="Name">The property's path in the template.</param>
/// <param name="Value">Its value.</param>
/// <param name="UniqueArgument">The argument, where no two uses of the trigger may have one value; empty otherwise.</param>
internal sealed record TemplatePropertyModel(string Name, string Value, string UniqueArgument = "");
