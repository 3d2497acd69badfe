using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Manifest;

public sealed class ManifestReaderTests
{
    [Fact]
    public void A_manifest_is_read_with_everything_in_it()
    {
        using var folder = new TemporaryFolder();
        FunctionManifest manifest = ManifestReader.Read(CompiledAssembly.WithManifest(folder, SampleManifest.Json));
        Assert.Equal("OrderDesk.LambdaFunction", manifest.Function);
        Assert.Equal(["OrderDesk.Take", "OrderDesk.Get"], manifest.Routes.Select(route => route.Id));
        ManifestRoute take = manifest.Routes[0];
        Assert.Equal(new ManifestSource("sqs", "Lambda.Routing.SqsEvent"), Assert.Single(take.Sources));
        Assert.Equal(new ManifestFilter("Queue", "${QUEUE:orders}", "resource", "Records[0].eventSourceARN"), Assert.Single(take.Filters));
        Assert.Equal(["OrderPlaced"], Assert.Single(take.When).Values);
        Assert.Equal("true", take.Options["PartialResponses"]!.ToJsonString());
        Assert.Equal("OrderDesk.Order", take.Payload);
        Assert.Equal(["rawPath"], manifest.Routes[1].Http!.Targets["path"]);
    }

    [Fact]
    public void The_manifest_is_also_given_as_it_is()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(SampleManifest.Json, ManifestReader.ReadJson(CompiledAssembly.WithManifest(folder, SampleManifest.Json)));
    }

    [Theory]
    [InlineData("{\"version\":2}", "version 2")]
    [InlineData("{\"version\":", "damaged")]
    [InlineData("null", "version")]
    public void A_manifest_that_this_tool_does_not_know_is_refused(string json, string expected)
    {
        using var folder = new TemporaryFolder();
        string assembly = CompiledAssembly.WithManifest(folder, json);
        Assert.Contains(expected, Assert.Throws<ManifestException>(() => ManifestReader.Read(assembly)).Message);
    }

    [Fact]
    public void An_assembly_without_routes_is_told_from_a_damaged_one() =>
        Assert.Contains("has no routes", Assert.Throws<ManifestException>(() => ManifestReader.Read(typeof(FactAttribute).Assembly.Location)).Message);

    [Fact]
    public void A_file_that_is_no_assembly_is_refused()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("bootstrap", "no assembly at all");
        Assert.Contains("not a managed assembly", Assert.Throws<ManifestException>(() => ManifestReader.Read(file)).Message);
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains("cannot be read", Assert.Throws<ManifestException>(() => ManifestReader.Read("/no/such/file.dll")).Message);
}
