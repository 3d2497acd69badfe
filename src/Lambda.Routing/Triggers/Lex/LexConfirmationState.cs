namespace Lambda.Routing.Lex;

/// <summary>Whether the user confirmed an intent.</summary>
public static class LexConfirmationState
{
    /// <summary>Nobody asked, or the user has not answered.</summary>
    public const string None = "None";

    /// <summary>The user said yes.</summary>
    public const string Confirmed = "Confirmed";

    /// <summary>The user said no.</summary>
    public const string Denied = "Denied";
}
