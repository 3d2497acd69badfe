namespace Chores;

/// <summary>What an attempt at a <see cref="Chore"/> may be like, and one at keeping it when it was given up.</summary>
public static class Steps
{
    /// <summary>Done without a pause.</summary>
    public const string Done = "done";

    /// <summary>Done on another thread.</summary>
    public const string DoneLater = "done-later";

    public const string Throw = "throw";

    public const string ThrowLater = "throw-later";

    /// <summary>Throws a <see cref="HopelessException"/>.</summary>
    public const string GiveUp = "give-up";

    /// <summary>Waits until it is cancelled.</summary>
    public const string TimeOut = "time-out";

    /// <summary>Does not listen to the cancellation, and is done when everyone has stopped waiting for it.</summary>
    public const string Ignore = "ignore";

    /// <summary>The process ends in the middle of it.</summary>
    public const string Crash = "crash";

    /// <summary>It is done, and then the process ends.</summary>
    public const string DoneAndCrash = "done-and-crash";
}
