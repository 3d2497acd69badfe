namespace Lambda.Routing.Reading;

/// <summary>A map of values that were read with the event.</summary>
internal sealed class ValueMap<T> : LazyMap<T, T>
{
    public static readonly ValueMap<T> Empty = new();

    protected override T Get(ref T stored) => stored;
}
