using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>A mail and its receipt.</summary>
[EventType]
public sealed partial record SesEntity
{
    /// <summary>The mail.</summary>
    public required SesMail Mail { get; init; }

    /// <summary>What Amazon SES did with it and found out about it.</summary>
    public required SesReceipt Receipt { get; init; }
}
