namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>A path and a test: what detection decides once, however many sources ask.</summary>
/// <param name="Path">From the document's root; never empty.</param>
/// <param name="Test">What is asked of the value.</param>
/// <param name="Values">The texts that <see cref="AtomTest.OneOf"/> and <see cref="AtomTest.Contains"/> compare with.</param>
internal sealed record AtomModel(EquatableArray<PathSegment> Path, AtomTest Test, EquatableArray<string> Values)
{
    public override string ToString() => Test switch
    {
        AtomTest.Object => Path.ToPathText() + " {}",
        AtomTest.Array => Path.ToPathText() + " []",
        AtomTest.OneOf => Path.ToPathText() + " = " + string.Join("|", Values),
        AtomTest.Contains => Path.ToPathText() + " ~ " + Values[0],
        _ => Path.ToPathText(),
    };
}

/// <summary>What a fact asks of a value. An absent value and JSON <c>null</c> pass none of them.</summary>
internal enum AtomTest
{
    Present,
    Object,
    Array,
    OneOf,
    Contains,
}
