using System.Reflection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Conformance.Tests;

/// <summary>Event types look alike. (That public members are documented, the compiler enforces.)</summary>
public sealed class EventTypeTests
{
    [Theory]
    [MemberData(nameof(Cases.Folders), MemberType = typeof(Cases))]
    public void An_event_type_is_a_sealed_partial_record(string folder) =>
        Assert.All(EventTypes(TriggerFolder.Of(folder)), declared =>
        {
            Assert.True(declared.IsRecordClass, $"{declared.Type.Name} is no record class.");
            Assert.Contains("partial", declared.Modifiers);
            Assert.True(declared.Type.IsSealed, $"{declared.Type.Name} is not sealed.");
        });

    [Theory]
    [MemberData(nameof(Cases.Sources), MemberType = typeof(Cases))]
    public void A_source_is_public_stands_in_the_librarys_namespace_if_it_is_the_librarys_and_has_a_shape_unless_routes_declare_it(string source)
    {
        Type type = Cases.Type(source);

        Assert.True(type.IsPublic);
        Assert.True(type.Namespace == "Lambda.Routing" || TriggerFolder.Of(type).Assembly != TriggerAssembly.Library);
        Assert.True(Cases.IsShaped(type) || Cases.IsOnlyWhereUsed(type));
        Assert.Equal(SourceSample.NameOf(type).ToLowerInvariant(), SourceSample.NameOf(type));
    }

    [Theory]
    [MemberData(nameof(Cases.Sources), MemberType = typeof(Cases))]
    public void A_trigger_takes_the_source(string source)
    {
        Type type = Cases.Type(source);
        bool isTaken = type.GetCustomAttribute<SourceAttribute>()!.AttachTo is not null
            || TriggerFolder.All.SelectMany(folder => folder.Triggers).Any(trigger => trigger.GetCustomAttribute<SourcesAttribute>()?.Sources.Contains(type) == true);

        Assert.True(isTaken);
    }

    private static IEnumerable<DeclaredType> EventTypes(TriggerFolder folder) =>
        folder.Types.Where(declared => declared.Type.IsDefined(typeof(EventTypeAttribute), inherit: false));
}
