using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Writes the handler that takes an event as a stream with AWS's context, and what becomes of that context.</summary>
internal static class StreamHandlerWriter
{
    public static void Write(CodeWriter writer, ProjectModel project)
    {
        HostModel host = project.Host;
        bool streams = host.CanStream && project.StreamedSources.Count > 0;
        writer.Line("/// <summary>Handles one event on AWS's own runtime, which reports what is thrown.</summary>");
        if (host.HandlerString.Length > 0)
        {
            writer.Line($"/// <remarks>The function's handler is <c>{host.HandlerString}</c>.</remarks>");
        }
        writer.Line("/// <param name=\"input\">The event's JSON.</param>");
        writer.Line("/// <param name=\"context\">What Lambda says about the invocation.</param>");
        writer.Line("/// <returns>The answer's JSON; empty where there is none.</returns>");
        using (writer.Block($"public {TaskType}<{StreamType}> Handler({StreamType} input, {Context} context)"))
        {
            writer.Line($"var log = new {LineLog}(text => context.Logger?.LogError(text), text => context.Logger?.LogWarning(text));");
            writer.Line($"return {StreamInvocations}.InvokeAsync(this, input, ContextOf(context), context, log{(streams ? ", OpenStream" : "")});");
        }
        writer.Line();
        if (streams)
        {
            WriteOpenStream(writer);
        }
        WriteContext(writer, host);
        WriteClientContext(writer);
    }

    // AWS's package calls streaming a preview, and whoever declares a streaming source has asked for it.
    private static void WriteOpenStream(CodeWriter writer)
    {
        writer.Line("#pragma warning disable CA2252");
        writer.Line($"private static {StreamType} OpenStream({StreamHead} head) => {ResponseStreaming}LambdaResponseStreamFactory.CreateHttpStream(");
        using (writer.Block($"    new {ResponseStreaming}HttpResponseStreamPrelude", "});"))
        {
            writer.Line("StatusCode = (global::System.Net.HttpStatusCode)head.StatusCode,");
            writer.Line("Headers = head.Headers,");
            writer.Line("MultiValueHeaders = head.MultiValueHeaders,");
            writer.Line("Cookies = head.Cookies,");
        }
        writer.Line("#pragma warning restore CA2252");
        writer.Line();
    }

    private static void WriteContext(CodeWriter writer, HostModel host)
    {
        string trace = "global::System.Environment.GetEnvironmentVariable(\"_X_AMZN_TRACE_ID\")";
        using (writer.Block($"private static {InvocationContext} ContextOf({Context} context) => new()", "};"))
        {
            writer.Line("RequestId = context.AwsRequestId ?? \"\",");
            writer.Line($"Deadline = {StreamInvocations}.DeadlineIn(context.RemainingTime),");
            writer.Line("InvokedFunctionArn = context.InvokedFunctionArn,");
            writer.Line($"TraceId = {(host.HasTraceId ? "context.TraceId ?? " : "")}{trace},");
            if (host.HasTenantId)
            {
                writer.Line("TenantId = context.TenantId,");
            }
            writer.Line("ClientContext = ClientContextOf(context.ClientContext),");
            writer.Line("CognitoIdentity = context.Identity is { IdentityId: { Length: > 0 } } identity");
            writer.Line($"    ? {ClientContextDocument}.WriteIdentity(identity.IdentityId, identity.IdentityPoolId)");
            writer.Line("    : null,");
            writer.Line("FunctionName = context.FunctionName,");
            writer.Line("FunctionVersion = context.FunctionVersion,");
            writer.Line("MemoryLimitInMB = context.MemoryLimitInMB > 0 ? context.MemoryLimitInMB : null,");
            writer.Line("LogGroupName = context.LogGroupName,");
            writer.Line("LogStreamName = context.LogStreamName,");
        }
        writer.Line();
    }

    private static void WriteClientContext(CodeWriter writer)
    {
        using (writer.Block($"private static string? ClientContextOf({ClientContext}? context) => context is null ? null : new {ClientContextDocument}", "}.Write();"))
        {
            writer.Line("InstallationId = context.Client?.InstallationId,");
            writer.Line("AppTitle = context.Client?.AppTitle,");
            writer.Line("AppVersionName = context.Client?.AppVersionName,");
            writer.Line("AppVersionCode = context.Client?.AppVersionCode,");
            writer.Line("AppPackageName = context.Client?.AppPackageName,");
            writer.Line("Custom = context.Custom,");
            writer.Line("Environment = context.Environment,");
        }
        writer.Line();
    }
}
