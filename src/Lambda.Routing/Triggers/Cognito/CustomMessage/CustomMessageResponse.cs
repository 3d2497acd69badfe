using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>The message. What is left out is as the user pool is set up.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html">custom message Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record CustomMessageResponse
{
    /// <summary>The text of an SMS.</summary>
    public partial string? SmsMessage { get; init; }

    /// <summary>The text of an email, which may be HTML.</summary>
    public partial string? EmailMessage { get; init; }

    /// <summary>The subject of an email.</summary>
    public partial string? EmailSubject { get; init; }
}
