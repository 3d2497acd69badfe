namespace LoggingFunction;

/// <summary>A value that knows how often it was asked for its text.</summary>
internal sealed class Expensive
{
    public int Asked { get; private set; }

    public override string ToString() => $"asked {++Asked} times";
}
