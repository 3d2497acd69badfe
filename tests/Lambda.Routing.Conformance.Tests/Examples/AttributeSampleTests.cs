using System.Reflection;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tool.Samples;

namespace Lambda.Routing.Conformance.Tests.Examples;

/// <summary>A route that asks for message attributes gets samples that have them, of every source whose records carry some.</summary>
public sealed class AttributeSampleTests
{
    public static TheoryData<string, string> Handlers => new()
    {
        { nameof(SqsMessage), "[SqsBatch, When({0}), When({1})] public static void Take(SqsMessage unit) { }" },
        { nameof(SnsRecord), "[SnsTrigger, When({0}), When({1})] public static void Take(SnsRecord unit) { }" },
        { nameof(KafkaRecord), "[KafkaBatch(Unrouted = Unrouted.Fail), When({0}), When({1})] public static void Take(KafkaRecord unit) { }" },
        { nameof(ActiveMqMessage), "[ActiveMqBatch, When({0}), When({1})] public static void Take(ActiveMqMessage unit) { }" },
        { nameof(RabbitMqMessage), "[RabbitMqBatch, When({0}), When({1})] public static void Take(RabbitMqMessage unit) { }" },
        { nameof(ConnectEvent), "[ConnectTrigger, When({0}), When({1})] public static IReadOnlyDictionary<string, string> Take(ConnectEvent unit) => new Dictionary<string, string>();" },
        { nameof(BedrockAgentEvent), "[BedrockAgentTrigger, When({0}), When({1})] public static string Take(BedrockAgentEvent unit) => \"\";" },
        { nameof(PipesRecord), "[PipesBatch, When({0}), When({1})] public static void Take(PipesRecord unit) { }" },
    };

    [Theory]
    [MemberData(nameof(Handlers))]
    public async Task A_sample_has_the_attributes_that_its_route_asks_for(string carrier, string handler)
    {
        string source = handler
            .Replace("{0}", "\"attributes:sample-kind\", \"order \u00e4\", \"b\"", StringComparison.Ordinal)
            .Replace("{1}", "\"attributes:origin\", \"elsewhere\"", StringComparison.Ordinal);
        await using RunningExample example = RunningExample.Of($"using Lambda.Routing;\npublic static class Desk {{ {source} }}");

        Assert.Empty(example.Missing);
        Assert.NotEmpty(example.Samples);
        foreach (SampleEvent sample in example.Samples)
        {
            InvocationResult result = await example.Function.InvokeAsync(sample.Json);
            Assert.True(result.Route?.EndsWith(" Desk.Take", StringComparison.Ordinal), $"{carrier}: {result.Route}");
        }
    }

    [Fact]
    public void Every_carrier_says_what_its_attributes_look_like()
    {
        Type[] carriers = [.. TriggerFolder.All.SelectMany(folder => folder.Types).Select(declared => declared.Type).Distinct()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(IMessageAttributeCarrier)))];

        Assert.Equal(carriers.Select(type => type.Name).Order(), Handlers.Select(row => row.Data.Item1).Order());
        Assert.All(carriers, type => Assert.NotNull(type.GetCustomAttribute<MessageAttributeFormAttribute>()));
    }
}
