namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// The frames of a stack that are how the library called the user's code: they say nothing about a failure of that code. Where the library
/// itself fails, they are all there is, and stay.
/// </summary>
internal static class OwnFrames
{
    private const string Host = "at Lambda.Routing.Hosting.";

    private static readonly string[] s_callers =
        [Host, "at Lambda.Routing.Dispatch.", "at Lambda.Routing.Http.", "at Lambda.Routing.Metrics.", "at Lambda.Routing.Tracing."];

    private static readonly string[] s_platform = ["at Lambda.Routing.", "at System.", "at Microsoft."];

    /// <summary>Removes them: the host's wherever they are, and others outwards of the first frame of the user's.</summary>
    /// <param name="frames">The frames, from the throwing method outwards.</param>
    /// <param name="function">The full name of the class whose code was generated; <see langword="null"/> where it is not known.</param>
    public static void Remove(List<string> frames, string? function)
    {
        string? generated = function is null ? null : $"at {function}.";
        int first = frames.FindIndex(frame => !IsOneOf(frame, s_callers) && !IsGenerated(frame) && !IsOneOf(frame, s_platform));
        int at = 0;
        frames.RemoveAll(frame => at++ > first && first >= 0 ? IsOneOf(frame, s_callers) || IsGenerated(frame) : frame.StartsWith(Host, StringComparison.Ordinal));

        bool IsGenerated(string frame) => generated is not null && frame.StartsWith(generated, StringComparison.Ordinal);
    }

    private static bool IsOneOf(string frame, string[] starts) => Array.Exists(starts, start => frame.StartsWith(start, StringComparison.Ordinal));
}
