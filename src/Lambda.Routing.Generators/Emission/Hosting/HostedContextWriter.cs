using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;
using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>
/// Writes AWS's context for handlers that take one: the host's own where it has it, and else one over what the library's host says.
/// Members that an older package does not declare do no harm, because a class may have more than its interface.
/// </summary>
internal static class HostedContextWriter
{
    public const string Getter = "AwsContextOf";

    public static bool IsNeeded(FunctionPlan plan) => plan.Sources.Any(source => source.Routes.Any(route =>
        route.Route.Bindings.Any(binding => binding.Kind is BindingKind.AwsContext or BindingKind.AwsLogger)));

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        writer.Line($"private static {Context} {Getter}(global::Lambda.Routing.Dispatch.Invocation invocation) =>");
        writer.Line($"    invocation.HostContext as {Context} ?? new HostedContext(invocation);");
        writer.Line();
        WriteContext(writer, plan.Project.Serializer.Type);
        writer.Line();
        WriteClient(writer);
        writer.Line();
        WriteIdentity(writer);
        writer.Line();
        HostedLoggerWriter.Write(writer, plan.Project.HasAwsLogLevels);
    }

    private static void WriteContext(CodeWriter writer, string serializer)
    {
        using (writer.Block($"private sealed class HostedContext(global::Lambda.Routing.Dispatch.Invocation invocation) : {Context}"))
        {
            foreach ((string name, string value) in new[]
            {
                ("AwsRequestId", "RequestId"), ("FunctionName", "FunctionName!"), ("FunctionVersion", "FunctionVersion!"),
                ("InvokedFunctionArn", "InvokedFunctionArn!"), ("LogGroupName", "LogGroupName!"), ("LogStreamName", "LogStreamName!"),
                ("TenantId", "TenantId!"), ("TraceId", "TraceId!"),
            })
            {
                writer.Line($"public string {name} => invocation.Context.{value};").Line();
            }
            writer.Line("public int MemoryLimitInMB => invocation.Context.MemoryLimitInMB ?? 0;").Line();
            writer.Line("public global::System.TimeSpan RemainingTime => invocation.Context.RemainingTime;").Line();
            writer.Line($"public {Logger} Logger {{ get; }} = new HostedLogger(invocation);").Line();
            writer.Line($"public {Serializer} Serializer => {(serializer.Length == 0 ? "null!" : $"new {serializer}()")};").Line();
            writer.Line($"public {ClientContext} ClientContext => {ClientContextDocument}.Read(invocation.Context.ClientContext) is {{ }} client ? new HostedClient(client) : null!;").Line();
            writer.Line($"public {CognitoIdentity} Identity => invocation.Context.CognitoIdentity is {{ Length: > 0 }} identity ? new HostedIdentity(identity) : null!;");
        }
    }

    private static void WriteClient(CodeWriter writer)
    {
        using (writer.Block($"private sealed class HostedClient({ClientContextDocument} client) : {ClientContext}, {ClientApplication}"))
        {
            writer.Line($"public {ClientApplication} Client => this;").Line();
            writer.Line($"public {Dictionary} Custom => client.Custom!;").Line();
            writer.Line($"public {Dictionary} Environment => client.Environment!;");
            foreach (string name in new[] { "InstallationId", "AppTitle", "AppVersionName", "AppVersionCode", "AppPackageName" })
            {
                writer.Line().Line($"public string {name} => client.{name}!;");
            }
        }
    }

    private static void WriteIdentity(CodeWriter writer)
    {
        using (writer.Block($"private sealed class HostedIdentity(string identity) : {CognitoIdentity}"))
        {
            writer.Line($"public string IdentityId => {ClientContextDocument}.TextOf(identity, \"cognitoIdentityId\", \"identityId\")!;").Line();
            writer.Line($"public string IdentityPoolId => {ClientContextDocument}.TextOf(identity, \"cognitoIdentityPoolId\", \"identityPoolId\")!;");
        }
    }
}
