using System.Text;
using System.Text.Json.Nodes;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Conformance.Tests.Reading;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>A sample is recognised by what its source declares, and by nothing less.</summary>
public sealed class DiscriminatorTests
{
    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_sample_is_recognised_as_its_own_source(string source) =>
        Assert.Equal(Cases.Type(source), LibraryDetector.With(Cases.Type(source)).Detect(SourceSample.Read(Cases.Type(source))));

    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_sample_is_nobodys_to_the_library_where_only_a_route_makes_it_the_sources(string source)
    {
        Type? expected = Cases.IsOnlyWhereUsed(Cases.Type(source)) ? null : Cases.Type(source);

        Assert.Equal(expected, LibraryDetector.Whole.Detect(SourceSample.Read(Cases.Type(source))));
    }

    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void A_discriminator_that_stands_twice_is_an_error(string source)
    {
        Type type = Cases.Type(source);
        byte[] sample = SourceSample.Read(type);

        Assert.All(Discriminators(type), path => Assert.Throws<EventReadException>(() =>
        {
            byte[] changed = DuplicatedMember.Write(sample, path);
            if (LibraryDetector.With(type).Detect(changed) == type)
            {
                TypedEvent.Read(type, changed);
            }
        }));
    }

    [Theory]
    [MemberData(nameof(Cases.ShapedSources), MemberType = typeof(Cases))]
    public void Without_a_discriminator_the_event_is_not_this_sources(string source)
    {
        Type type = Cases.Type(source);
        SourceModel model = LibraryDetector.With(type).ModelOf(type);

        Assert.All(Discriminators(type), path =>
        {
            JsonNode document = Parse(type);
            ((JsonObject)PlainShape.Find(document, path[..^1])!).Remove(path[^1].Name);
            Type? detected = LibraryDetector.With(type).Detect(Encoding.UTF8.GetBytes(document.ToJsonString()));

            // Another of the source's own alternatives may still hold, and then says so itself.
            Assert.True(detected != type || PlainShape.Holds(model, document), $"Without {path.ToPathText()} it is still {source}.");
        });
    }

    // Where the positive facts look that make the sample what it is; a path that ends in an array's element has no member to repeat.
    private static PathSegment[][] Discriminators(Type type)
    {
        JsonNode sample = Parse(type);
        PathSegment[][] paths =
        [
            .. LibraryDetector.With(type).ModelOf(type).Alternatives
                .Where(shape => PlainShape.Holds(shape, sample))
                .SelectMany(shape => shape.Facts)
                .Where(fact => !fact.Negated && !fact.Atom.Path[^1].IsElement)
                .Select(fact => fact.Atom.Path.ToArray()),
        ];
        Assert.NotEmpty(paths);
        return paths;
    }

    private static JsonNode Parse(Type type) => JsonNode.Parse(SourceSample.Read(type))!;
}
