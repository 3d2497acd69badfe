namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Types of AWS's packages, and of the runtime that serves them, as generated code spells them.</summary>
internal static class AwsRuntimeNames
{
    public const string Core = "global::Amazon.Lambda.Core.";
    public const string Context = Core + "ILambdaContext";
    public const string Logger = Core + "ILambdaLogger";
    public const string LogLevel = Core + "LogLevel";
    public const string Serializer = Core + "ILambdaSerializer";
    public const string ClientContext = Core + "IClientContext";
    public const string ClientApplication = Core + "IClientApplication";
    public const string CognitoIdentity = Core + "ICognitoIdentity";
    public const string SnapshotRestore = Core + "SnapshotRestore";
    public const string ResponseStreaming = Core + "ResponseStreaming.";
    public const string BootstrapBuilder = "global::Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder";

    public const string Bootstrap = "global::Lambda.Routing.Hosting.Bootstrap.";
    public const string BootstrapShutdown = Bootstrap + "BootstrapShutdown";
    public const string StreamInvocations = Bootstrap + "StreamInvocations";
    public const string StreamHead = Bootstrap + "StreamHead";
    public const string LineLog = Bootstrap + "LineLog";
    public const string ClientContextDocument = Bootstrap + "ClientContextDocument";
    public const string InvocationContext = "global::Lambda.Routing.InvocationContext";

    public const string HandlerLog = "global::Lambda.Routing.Hosting.Logging.HandlerLog";
    public const string ExceptionType = "global::System.Exception";
    public const string StreamType = "global::System.IO.Stream";
    public const string TaskType = "global::System.Threading.Tasks.Task";
    public const string Dictionary = "global::System.Collections.Generic.IDictionary<string, string>";
}
