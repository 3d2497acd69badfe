namespace Lambda.Routing.Declaring;

/// <summary>Gives parameters their values when the function starts.</summary>
/// <typeparam name="TValue">The type of the value.</typeparam>
public interface IStartupValue<TValue>
{
    /// <summary>The value.</summary>
    /// <param name="argument">What the attribute says, placeholders resolved.</param>
    /// <exception cref="StartupException">There is no such thing: the function does not start.</exception>
    static abstract TValue Supply(string argument);
}
