namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>A test of one value of the document, or (negated) that the test does not hold.</summary>
internal sealed record FactModel(AtomModel Atom, bool Negated)
{
    public override string ToString() => Negated ? "!" + Atom : Atom.ToString();
}
