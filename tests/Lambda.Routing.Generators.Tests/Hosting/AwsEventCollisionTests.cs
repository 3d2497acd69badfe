using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>
/// AWS's event classes whose nested classes share a name, in one context: System.Text.Json's own generator says so where the context is
/// compiled, so that the library need not say it again.
/// </summary>
public sealed class AwsEventCollisionTests
{
    private const string Classes = """
        using System.Text.Json.Serialization;
        namespace Amazon.Lambda.S3Events { public class S3Event { public Entity Item { get; set; } = new(); public class Entity { public string Key { get; set; } = ""; } } }
        namespace Amazon.Lambda.SNSEvents { public class SNSEvent { public Entity Item { get; set; } = new(); public class Entity { public string Topic { get; set; } = ""; } } }
        """;

    [Theory]
    [InlineData("[JsonSerializable(typeof(Amazon.Lambda.S3Events.S3Event)), JsonSerializable(typeof(Amazon.Lambda.SNSEvents.SNSEvent))] partial class Both : JsonSerializerContext;", "SYSLIB1031")]
    [InlineData("""
        [JsonSerializable(typeof(Amazon.Lambda.S3Events.S3Event))] partial class One : JsonSerializerContext;
        [JsonSerializable(typeof(Amazon.Lambda.SNSEvents.SNSEvent))] partial class Other : JsonSerializerContext;
        """, "")]
    public void They_are_said_to_clash_in_one_context_and_not_in_two(string contexts, string expected)
    {
        CSharpCompilation compilation = GeneratorHost.Compile(Classes + "\n" + contexts);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([JsonGenerator.Create()], parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);

        IEnumerable<string> said = driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Diagnostics.Select(one => one.Id).Distinct();

        Assert.Equal(expected, string.Join(' ', said));
    }
}
