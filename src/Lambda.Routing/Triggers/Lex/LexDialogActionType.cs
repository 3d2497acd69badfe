namespace Lambda.Routing.Lex;

/// <summary>What a bot may do next.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lexv2/latest/dg/lambda-response-format.html">response format</see>.</remarks>
public static class LexDialogActionType
{
    /// <summary>It ends the intent.</summary>
    public const string Close = "Close";

    /// <summary>It asks whether the intent is right.</summary>
    public const string ConfirmIntent = "ConfirmIntent";

    /// <summary>It goes on by itself.</summary>
    public const string Delegate = "Delegate";

    /// <summary>It asks what the user wants.</summary>
    public const string ElicitIntent = "ElicitIntent";

    /// <summary>It asks for a slot.</summary>
    public const string ElicitSlot = "ElicitSlot";
}
