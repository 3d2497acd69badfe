using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the calls of the methods that run at a turn of the process's life, where there are any.</summary>
internal static class LifetimeWriter
{
    /// <summary>What the host is asked for beside serving invocations; empty for nothing.</summary>
    public static string Feature(EquatableArray<LifetimeMethodModel> lifetime) =>
        lifetime.Any(method => method.Moment == LifetimeMoment.Shutdown) ? $", new {RuntimeNames.GracefulShutdown}()" : "";

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        // By name, so that a declaration which moves to another file changes nothing; and what was begun last is ended first.
        LifetimeMethodModel[] sorted = [.. plan.Lifetime.OrderBy(method => method.FullName, StringComparer.Ordinal)];
        Write(writer, [.. Of(LifetimeMoment.Shutdown)], "ShutdownAsync(global::System.Threading.CancellationToken cancellationToken)");
        Write(writer, [.. Of(LifetimeMoment.BeforeSnapshot).Reverse()], "BeforeSnapshotAsync()");
        Write(writer, [.. Of(LifetimeMoment.AfterRestore)], "AfterRestoreAsync()");

        IEnumerable<LifetimeMethodModel> Of(LifetimeMoment moment) => sorted.Where(method => method.Moment == moment);
    }

    private static void Write(CodeWriter writer, LifetimeMethodModel[] methods, string header)
    {
        if (methods.Length == 0)
        {
            return;
        }
        writer.Line("/// <inheritdoc/>");
        using (writer.Block($"public override async {RuntimeNames.ValueTask} {header}"))
        {
            writer.Line($"var hooks = new {RuntimeNames.LifetimeHooks}();");
            foreach (LifetimeMethodModel method in methods)
            {
                using (writer.Block("await hooks.RunAsync(async () =>", "}).ConfigureAwait(false);"))
                {
                    WriteCall(writer, method);
                }
            }
            writer.Line("hooks.Finish();");
        }
        writer.Line();
    }

    private static void WriteCall(CodeWriter writer, LifetimeMethodModel method)
    {
        if (method.NeedsServices)
        {
            writer.Line($"await using var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
        }
        string target = method.Class.Type;
        if (!method.IsStatic)
        {
            target = "handler";
            string services = string.Join(", ", method.Class.Services.Select(ArgumentWriter.Service));
            writer.Line($"{HandlerCallWriter.Release(method.Class)}var handler = new {method.Class.Type}({services});");
        }
        string arguments = string.Join(", ", method.Parameters.Select(type => type.Length == 0 ? "cancellationToken" : ArgumentWriter.Service(type)));
        string call = $"{target}.{method.MethodName}({arguments})";
        writer.Line(method.IsAwaitable ? $"await {call}.ConfigureAwait(false);" : $"{call};");
        if (!method.IsAwaitable && !method.NeedsServices && (method.IsStatic || method.Class.Disposal != Disposal.Asynchronous))
        {
            writer.Line($"await default({RuntimeNames.ValueTask}).ConfigureAwait(false);");
        }
    }
}
