using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>What came of a check.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/ses/latest/dg/receiving-email-notifications-contents.html">receipt object</see>.</remarks>
[EventType]
public sealed partial record SesVerdict
{
    /// <summary><c>PASS</c>, <c>FAIL</c>, <c>GRAY</c> (no answer), <c>PROCESSING_FAILED</c> or <c>DISABLED</c>.</summary>
    public partial string? Status { get; init; }

    /// <summary>Whether the check was made and passed.</summary>
    public bool Passed => Status == "PASS";

    /// <summary>Whether the check was made and failed; an unclear one neither passed nor failed.</summary>
    public bool Failed => Status == "FAIL";
}
