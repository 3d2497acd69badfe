namespace Lambda.Routing;

/// <summary>No method of the function takes the event, or the record. It names keys and sources, never values.</summary>
public sealed class UnroutedEventException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What arrived and what to do.</param>
    public UnroutedEventException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What arrived and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public UnroutedEventException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public UnroutedEventException()
    {
    }
}
