using Amazon.Lambda.Core;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>AWS's context with what a test says of an invocation, and what was logged to it.</summary>
internal sealed class AwsContext : ILambdaContext, ILambdaLogger
{
    public List<string> Logged { get; } = [];

    public string AwsRequestId { get; init; } = "r1";

    public IClientContext ClientContext { get; init; } = null!;

    public string FunctionName { get; init; } = "shop";

    public string FunctionVersion { get; init; } = "7";

    public ICognitoIdentity Identity { get; init; } = null!;

    public string InvokedFunctionArn { get; init; } = "arn:aws:lambda:r:1:function:shop:live";

    public ILambdaLogger Logger => this;

    public string LogGroupName { get; init; } = "/aws/lambda/shop";

    public string LogStreamName { get; init; } = "stream";

    public int MemoryLimitInMB { get; init; } = 256;

    public TimeSpan RemainingTime { get; init; } = TimeSpan.FromMinutes(5);

    public string TenantId { get; init; } = "blue";

    public string TraceId { get; init; } = "Root=1-5759e988-bd862e3fe1be46a994272793";

    public void Log(string message) => Logged.Add(message);

    public void LogLine(string message) => Logged.Add(message);
}

/// <summary>A mobile SDK's client, and its user.</summary>
internal sealed class AwsClient : IClientContext, IClientApplication, ICognitoIdentity
{
    public IDictionary<string, string> Environment { get; } = new Dictionary<string, string> { ["locale"] = "de" };

    public IClientApplication Client => this;

    public IDictionary<string, string> Custom { get; } = new Dictionary<string, string> { ["theme"] = "dark" };

    public string AppPackageName => "com.shop";

    public string AppTitle => "Shop";

    public string AppVersionCode => "12";

    public string AppVersionName => "1.2";

    public string InstallationId => "i-1";

    public string IdentityId => "id-1";

    public string IdentityPoolId => "pool-1";
}
