namespace Lambda.Routing.Hosting.Reporting;

/// <summary>Reads an exception's texts. User code may override them, and must not turn a failure into another one.</summary>
internal static class ExceptionText
{
    public static string Message(Exception exception) => Guarded(exception, static e => e.Message, "message");

    /// <summary>The frames from the throwing method outwards, without those of the library that called it.</summary>
    /// <param name="exception">The exception.</param>
    /// <param name="function">The full name of the class whose code was generated around the user's; <see langword="null"/> where it is not known.</param>
    public static List<string> Frames(Exception exception, string? function)
    {
        var frames = new List<string>();
        foreach (string line in Guarded(exception, static e => e.StackTrace, "stack trace").Split('\n'))
        {
            string frame = line.Trim();
            if (frame.Length > 0 && !frame.StartsWith("--- End of", StringComparison.Ordinal))
            {
                frames.Add(frame);
            }
        }
        OwnFrames.Remove(frames, function);
        return frames;
    }

    /// <summary>What the exception was caused by: one, or several for an <see cref="AggregateException"/>.</summary>
    public static IReadOnlyList<Exception> Causes(Exception exception) => exception switch
    {
        AggregateException several => several.InnerExceptions,
        { InnerException: { } inner } => [inner],
        _ => [],
    };

    private static string Guarded(Exception exception, Func<Exception, string?> text, string what)
    {
        try
        {
            return text(exception) ?? "";
        }
        catch (Exception failure)
        {
            return $"(the exception's {what} is not available: reading it threw {ErrorReport.NameOf(failure)})";
        }
    }
}
