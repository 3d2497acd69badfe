namespace Lambda.Routing.Lex;

/// <summary>How far an intent is.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">response format</see>.</remarks>
public static class LexIntentState
{
    /// <summary>It could not be done.</summary>
    public const string Failed = "Failed";

    /// <summary>It is done.</summary>
    public const string Fulfilled = "Fulfilled";

    /// <summary>It is being done.</summary>
    public const string FulfillmentInProgress = "FulfillmentInProgress";

    /// <summary>The bot still asks for what it needs.</summary>
    public const string InProgress = "InProgress";

    /// <summary>All is known that it needs.</summary>
    public const string ReadyForFulfillment = "ReadyForFulfillment";

    /// <summary>It has not begun.</summary>
    public const string Waiting = "Waiting";
}
