using System.Reflection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests;

public sealed class TriggerAttributeTests
{
    [Theory]
    [MemberData(nameof(Cases.Triggers), MemberType = typeof(Cases))]
    public void A_triggers_name_says_whether_it_takes_records_or_events(string trigger)
    {
        Type type = Cases.Type(trigger);

        Assert.Matches("(Batch|Trigger)Attribute$", type.Name);
        Assert.True(type.IsSealed && type.IsPublic);
        Assert.Equal(NamespaceOf(type), type.Namespace);
        if (type.Name.EndsWith("BatchAttribute", StringComparison.Ordinal))
        {
            Assert.All(SourcesOf(type), source => Assert.Contains(
                source.GetInterfaces(), face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IBatchEvent<,>)));
        }
    }

    [Theory]
    [MemberData(nameof(Cases.Triggers), MemberType = typeof(Cases))]
    public void A_trigger_says_how_its_events_arrive(string trigger)
    {
        Type type = Cases.Type(trigger);

        Assert.NotNull(type.GetCustomAttribute<DeliveryAttribute>());
        // A pushed batch is one too: its answer says what became of each record.
        Assert.True(type.Name.EndsWith("BatchAttribute", StringComparison.Ordinal) || type.GetCustomAttribute<DeliveryAttribute>()!.Delivery != Delivery.Polled);
    }

    [Theory]
    [MemberData(nameof(Cases.Triggers), MemberType = typeof(Cases))]
    public void A_trigger_of_a_service_says_what_a_template_needs(string trigger)
    {
        Type type = Cases.Type(trigger);
        bool isFallback = SourcesOf(type).All(source => source.GetCustomAttribute<SourceAttribute>() is null);

        bool hasTemplate = type.GetCustomAttribute<TemplateEventAttribute>() is not null;

        // Of what only a function itself recognises, the sender may be anybody, whom no template connects.
        Assert.True(hasTemplate != isFallback || SourcesOf(type).All(Cases.IsOnlyWhereUsed));
    }

    [Fact]
    public void Every_trigger_stands_in_a_folder_of_its_own() => Assert.Equal(
        TriggerAssembly.All.SelectMany(assembly => assembly.Assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(TriggerAttribute))).Select(type => type.FullName).Order(StringComparer.Ordinal),
        TriggerFolder.All.SelectMany(folder => folder.Triggers).Select(type => type.FullName).Order(StringComparer.Ordinal));

    // What users of the library write stands in its root namespace; a third party has its own.
    private static string NamespaceOf(Type trigger) =>
        TriggerFolder.Of(trigger).Assembly == TriggerAssembly.Library ? "Lambda.Routing" : SourcesOf(trigger)[0].Namespace!;

    private static IReadOnlyList<Type> SourcesOf(Type trigger)
    {
        SourcesAttribute? named = trigger.GetCustomAttribute<SourcesAttribute>();
        Type[] attached = [.. Cases.SourceTypes.Where(source => source.GetCustomAttribute<SourceAttribute>()!.AttachTo == trigger)];
        IReadOnlyList<Type> sources = [.. named?.Sources ?? [], .. attached];
        Assert.NotEmpty(sources);
        return sources;
    }
}
