namespace Lambda.Routing.Reading;

/// <summary>A map of strings that are decoded when asked for.</summary>
internal sealed class TextMap : LazyMap<JsonText, string>
{
    public static readonly TextMap Empty = new();

    protected override string Get(ref JsonText stored) => stored.Value!;
}
