using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>Whether an authority knows a value.</summary>
[EventType]
public sealed partial record AlexaResolutionStatus
{
    /// <summary><c>ER_SUCCESS_MATCH</c>, <c>ER_SUCCESS_NO_MATCH</c>, <c>ER_ERROR_TIMEOUT</c>, <c>ER_ERROR_EXCEPTION</c>.</summary>
    public partial string? Code { get; init; }
}
