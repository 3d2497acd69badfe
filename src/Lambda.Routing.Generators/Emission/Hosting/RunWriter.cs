using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Writes how the function is entered: the process that serves Lambda, and on AWS's packages the handler that takes streams.</summary>
internal static class RunWriter
{
    /// <param name="writer">The writer.</param>
    /// <param name="project">The project.</param>
    /// <param name="lifetime">The methods that run at a turn of the process's life.</param>
    public static void Write(CodeWriter writer, ProjectModel project, EquatableArray<LifetimeMethodModel> lifetime)
    {
        if (project.Host.Kind == HostKind.Aws)
        {
            WriteBootstrap(writer, project.Host, lifetime);
        }
        else
        {
            writer.Line("/// <summary>Serves Lambda's Runtime API until the process ends.</summary>");
            writer.Line("/// <returns>The process's exit code.</returns>");
            writer.Line($"public static {TaskType}<int> RunAsync() => {RuntimeNames.LambdaHost}.RunAsync(static () => {Start(project)}{LifetimeWriter.Feature(lifetime)});");
            writer.Line();
        }
        if (project.Host.Kind != HostKind.Own)
        {
            StreamHandlerWriter.Write(writer, project);
        }
    }

    /// <summary>What is written to the console at start-up belongs into the log as well.</summary>
    private static string Start(ProjectModel project) => project.UsesConsole
        ? "{ global::Lambda.Routing.Hosting.Logging.ConsoleRedirection.Start(); return new LambdaFunction(); }"
        : "new LambdaFunction()";

    // The function is created in the bootstrap's own step for it, whose failure it reports as an initialisation error.
    private static void WriteBootstrap(CodeWriter writer, HostModel host, EquatableArray<LifetimeMethodModel> lifetime)
    {
        bool isTold = lifetime.Any(method => method.Moment == LifetimeMoment.Shutdown);
        writer.Line("/// <summary>Serves Lambda on the bootstrap of AWS's package until Lambda ends the process, and releases the function's services then.</summary>");
        writer.Line("/// <returns>The process's exit code.</returns>");
        using (writer.Block($"public static async {TaskType}<int> RunAsync()"))
        {
            writer.Line("LambdaFunction? function = null;");
            using (writer.Block("try"))
            {
                writer.Line($"using var shutdown = {BootstrapShutdown}.{(isTold ? "BeginWithExtension" : "Begin")}();");
                SnapshotWriter.WriteRegistration(writer, host, lifetime, "() => function!.");
                writer.Line($"using var bootstrap = {BootstrapBuilder}");
                writer.Line($"    .Create((global::System.Func<{StreamType}, {Context}, {TaskType}<{StreamType}>>)((input, context) => function!.Handler(input, context)))");
                writer.Line($"    .UseBootstrapHandler(() => {{ function = new LambdaFunction(); return {TaskType}.FromResult(true); }})");
                writer.Line("    .Build();");
                writer.Line("await bootstrap.RunAsync(shutdown.Token).ConfigureAwait(false);");
                writer.Line("return 0;");
            }
            using (writer.Block("finally"))
            using (writer.Block("if (function is not null)"))
            {
                writer.Line($"await {BootstrapShutdown}.EndAsync(function).ConfigureAwait(false);");
            }
        }
        writer.Line();
    }
}
