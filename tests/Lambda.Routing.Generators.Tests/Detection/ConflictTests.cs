using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.Sources;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>Which sources cannot be told apart, and which shapes cannot hold.</summary>
public sealed class ConflictTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("a.b", "a")]
    [InlineData("a.b", "a {}")]
    [InlineData("a[0].b", "a []")]
    [InlineData("a = x", "a")]
    [InlineData("a = x", "a = y|x")]
    [InlineData("a = one text", "a ~ e t")]
    [InlineData("a ~ long text", "a ~ text")]
    [InlineData("a {}", "!a []")]
    [InlineData("a.b", "!a = x")]
    [InlineData("a = x", "!a = y")]
    [InlineData("!a", "!a.b")]
    [InlineData("!a ~ x", "!a = xx")]
    [InlineData("a ; b ; !c", "b ; !c = x")]
    public void A_shape_that_implies_another_conflicts_with_it(string narrow, string wide)
    {
        Assert.Single(SourceConflicts.Find([Source("A", narrow), Source("B", wide)]));
        Assert.Single(SourceConflicts.Find([Source("A", wide), Source("B", narrow)]));
    }

    [Theory]
    [InlineData("a", "b")]
    [InlineData("a = x", "a = y")]
    [InlineData("a = x", "a ~ y")]
    [InlineData("a {}", "a []")]
    [InlineData("a.b", "a.c")]
    [InlineData("a = x|y", "a = y|z")]
    [InlineData("a ; !b", "a ; b")]
    [InlineData("a ; b", "a ; c")]
    [InlineData("!a.b", "!a.c")]
    public void Shapes_that_a_document_tells_apart_do_not_conflict(string one, string other) =>
        Assert.Empty(SourceConflicts.Find([Source("A", one), Source("B", other)]));

    [Fact]
    public void One_alternative_suffices_for_a_conflict() =>
        Assert.Single(SourceConflicts.Find([Source("A", "a", "x"), Source("B", "b", "x ; y")]));

    [Fact]
    public void Precedence_resolves_a_conflict_from_either_side()
    {
        SourceModel general = Source("A", "a");
        SourceModel special = Source("B", "a ; b") with { Overrides = new[] { general.TypeName }.ToEquatableArray() };

        Assert.Empty(SourceConflicts.Find([general, special]));
        Assert.Empty(SourceConflicts.Find([special, general]));
    }

    [Theory]
    [InlineData("a ; !a")]
    [InlineData("a.b ; !a")]
    [InlineData("a {} ; a []")]
    [InlineData("a.b ; a = x")]
    [InlineData("a.b ; a[0]")]
    [InlineData("a = x ; a = y")]
    [InlineData("a = x ; !a = x|y")]
    [InlineData("a = x ; a ~ y")]
    public void A_shape_that_contradicts_itself_is_impossible(string facts) => Assert.True(ShapeLogic.IsImpossible(Shape(facts)));

    [Theory]
    [InlineData("a ; b")]
    [InlineData("a.b ; a.c ; !a.d")]
    [InlineData("a = x|y ; !a = y")]
    [InlineData("a ~ x ; a ~ y")]
    [InlineData("a ; !a {}")]
    public void Other_shapes_are_not(string facts) => Assert.False(ShapeLogic.IsImpossible(Shape(facts)));

    private static SourceModel Source(string name, params string[] shapes) =>
        new(name, name, shapes.Select(Shape).ToEquatableArray(), EquatableArray<string>.Empty);

    private static ShapeModel Shape(string facts) => new(facts.Split(';').Select(FactParser.Parse).ToEquatableArray());
}
