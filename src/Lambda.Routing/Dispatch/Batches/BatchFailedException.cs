namespace Lambda.Routing;

/// <summary>Records of a batch failed and the answer cannot name them, so the invocation fails: AWS delivers the batch again.</summary>
public sealed class BatchFailedException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">How many records failed, and in which methods.</param>
    public BatchFailedException(string message) : base(message)
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">How many records failed, and in which methods.</param>
    /// <param name="innerException">The first record's failure.</param>
    public BatchFailedException(string message, Exception? innerException) : base(message, innerException)
    {
    }

    /// <summary>Creates the exception without a message.</summary>
    public BatchFailedException()
    {
    }
}
