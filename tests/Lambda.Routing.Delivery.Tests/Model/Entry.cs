namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>What a handler, or the sink for poison records, did.</summary>
internal enum Happening
{
    Begun,
    Done,

    /// <summary>Done after the event was answered.</summary>
    DoneTooLate,

    /// <summary>It threw what another attempt may mend.</summary>
    Failed,

    /// <summary>It threw what no attempt will mend.</summary>
    Hopeless,

    /// <summary>The sink was given the record.</summary>
    Handed,

    /// <summary>The sink has it.</summary>
    Kept,

    /// <summary>The sink has it, but only after the event was answered.</summary>
    KeptTooLate,
}

/// <summary>One line of the journal.</summary>
/// <param name="Delivery">Which delivery of the run it belongs to.</param>
/// <param name="Id">The chore; of what concerns the sink, the record.</param>
/// <param name="Happening">What happened.</param>
internal sealed record Entry(int Delivery, string Id, Happening Happening);
