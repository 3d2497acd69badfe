namespace Chores;

/// <summary>Does what the records say, and keeps a record of it outside of the function.</summary>
public interface ICrew
{
    /// <summary>Makes one attempt.</summary>
    /// <param name="chore">What there is to do.</param>
    /// <param name="cancellation">The handler's token.</param>
    Task DoAsync(Chore chore, CancellationToken cancellation);

    /// <summary>Keeps a record that was given up.</summary>
    /// <param name="id">The record's name.</param>
    /// <param name="cancellation">The sink's token.</param>
    Task KeepAsync(string id, CancellationToken cancellation);
}
