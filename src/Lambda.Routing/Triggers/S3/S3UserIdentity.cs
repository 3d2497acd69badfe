using Lambda.Routing.Reading;

namespace Lambda.Routing.S3;

/// <summary>Somebody, as Amazon S3 knows them.</summary>
[EventType]
public sealed partial record S3UserIdentity
{
    /// <summary>The customer or principal id.</summary>
    public partial string? PrincipalId { get; init; }
}
