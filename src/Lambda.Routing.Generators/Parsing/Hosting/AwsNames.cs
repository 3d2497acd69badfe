namespace Lambda.Routing.Generators.Parsing.Hosting;

/// <summary>The names in AWS's own packages that parsing looks for. No service is among them.</summary>
internal static class AwsNames
{
    public const string Root = "Amazon.Lambda.";
    public const string CorePackage = "Amazon.Lambda.Core";
    public const string BootstrapPackage = "Amazon.Lambda.RuntimeSupport";
    public const string Context = CorePackage + ".ILambdaContext";
    public const string Logger = CorePackage + ".ILambdaLogger";
    public const string Serializer = CorePackage + ".ILambdaSerializer";
    public const string SerializerAttribute = CorePackage + ".LambdaSerializerAttribute";
    public const string BootstrapBuilder = BootstrapPackage + ".LambdaBootstrapBuilder";
    public const string ResponseStreamFactory = CorePackage + ".ResponseStreaming.LambdaResponseStreamFactory";
    public const string SnapshotRestore = CorePackage + ".SnapshotRestore";
    public const string Serialization = "Amazon.Lambda.Serialization";
    public const string SourceGeneratedSerializer = Serialization + ".SystemTextJson.SourceGeneratorLambdaJsonSerializer<TSGContext>";
}
