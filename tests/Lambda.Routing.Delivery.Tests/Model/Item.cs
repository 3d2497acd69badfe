namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>What is wrong with a record before a handler sees it.</summary>
internal enum Trouble
{
    None,

    /// <summary>Its payload does not deserialise.</summary>
    Payload,

    /// <summary>The record itself does not read: a member has the wrong type.</summary>
    Record,
}

/// <summary>A record that a source delivers.</summary>
/// <param name="Index">Its place in the source, from 0: the order in which it was sent.</param>
/// <param name="Order">The group, shard or partition within which order is kept.</param>
/// <param name="Trouble">What is wrong with it.</param>
/// <param name="Steps">What the attempts at it are like.</param>
/// <param name="To">The handler that takes it: <c>a</c>, <c>b</c>, or another word for none.</param>
internal sealed record Item(int Index, string Order, Trouble Trouble, IReadOnlyList<string> Steps, string To)
{
    public string Id { get; } = $"r{Index}";

    /// <summary>How many chores it holds, each with an id of its own; 0 where it is one itself.</summary>
    public int Parts
    {
        get;
        init
        {
            field = value;
            ChoreIds = value == 0 ? [Id] : [.. Enumerable.Range(0, value).Select(part => $"{Id}.{part}")];
        }
    }

    /// <summary>Whether its payload comes inside a notification of a topic.</summary>
    public bool IsWrapped { get; init; }

    /// <summary>What the attempts at keeping it are like, each time that it was given up.</summary>
    public IReadOnlyList<string> SinkSteps { get; init; } = [Chores.Steps.Done];

    /// <summary>What its partition key is made of, where it has one.</summary>
    public int Key => Index % 3;

    /// <summary>The ids of its chores.</summary>
    public IReadOnlyList<string> ChoreIds { get; private init; } = [$"r{Index}"];

    /// <summary>Whether a handler is ever called with it.</summary>
    public bool CanBeHandled => Trouble == Trouble.None && To is "a" or "b";

    /// <summary>Whether the first attempt succeeds, and nothing happens to the process.</summary>
    public bool IsEasy => CanBeHandled && Steps[0] is Chores.Steps.Done or Chores.Steps.DoneLater;

    /// <summary>Whether nothing that happens to it ends the process or takes longer than there is time.</summary>
    public bool IsGentle => Steps.Concat(SinkSteps).All(step =>
        step is Chores.Steps.Done or Chores.Steps.DoneLater or Chores.Steps.Throw or Chores.Steps.ThrowLater or Chores.Steps.GiveUp);

    /// <summary>Whether an attempt has its effect in time. One that does not stop in time has it as well, and nobody knows.</summary>
    public static bool Succeeds(string step) => step is Chores.Steps.Done or Chores.Steps.DoneLater or Chores.Steps.DoneAndCrash;

    /// <summary>Whether an attempt takes as long as there is time.</summary>
    public static bool Waits(string step) => step is Chores.Steps.TimeOut or Chores.Steps.Ignore;

    /// <summary>What the attempts at one of its chores are like: all but the first are easy.</summary>
    public IReadOnlyList<string> StepsOf(string choreId) => choreId == ChoreIds[0] ? Steps : [Chores.Steps.Done];

    public string StepOf(int attempt) => Steps[Math.Min(attempt, Steps.Count) - 1];

    public string SinkStepOf(int attempt) => SinkSteps[Math.Min(attempt, SinkSteps.Count) - 1];

    public override string ToString() =>
        $"{Id} of {Order}: {(CanBeHandled ? "" : $"{Trouble}, to {To}, ")}{string.Join(' ', Steps)}; sink: {string.Join(' ', SinkSteps)}{(Parts > 0 ? $", {Parts} in one" : "")}{(IsWrapped ? ", wrapped" : "")}";
}
