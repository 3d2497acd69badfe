using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Writes how the function is entered: the process that serves Lambda, and on AWS's packages the handler that takes streams.</summary>
internal static class RunWriter
{
    /// <param name="writer">The writer.</param>
    /// <param name="project">The project.</param>
    /// <param name="feature">What the library's own host is asked for beside serving invocations, as a further argument.</param>
    public static void Write(CodeWriter writer, ProjectModel project, string feature = "")
    {
        if (project.Host.Kind == HostKind.Aws)
        {
            WriteBootstrap(writer);
        }
        else
        {
            writer.Line("/// <summary>Serves Lambda's Runtime API until the process ends.</summary>");
            writer.Line("/// <returns>The process's exit code.</returns>");
            writer.Line($"public static {TaskType}<int> RunAsync() => {RuntimeNames.LambdaHost}.RunAsync(static () => new LambdaFunction(){feature});");
            writer.Line();
        }
        if (project.Host.Kind != HostKind.Own)
        {
            StreamHandlerWriter.Write(writer, project.Host);
        }
    }

    // The function is created in the bootstrap's own step for it, whose failure it reports as an initialisation error.
    private static void WriteBootstrap(CodeWriter writer)
    {
        writer.Line("/// <summary>Serves Lambda on the bootstrap of AWS's package until Lambda ends the process, and releases the function's services then.</summary>");
        writer.Line("/// <returns>The process's exit code.</returns>");
        using (writer.Block($"public static async {TaskType}<int> RunAsync()"))
        {
            writer.Line("LambdaFunction? function = null;");
            using (writer.Block("try"))
            {
                writer.Line($"using var shutdown = {BootstrapShutdown}.Begin();");
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
                using (writer.Block("try"))
                {
                    writer.Line("await function.ShutdownAsync(default).ConfigureAwait(false);");
                }
                using (writer.Block("finally"))
                {
                    writer.Line("await function.DisposeAsync().ConfigureAwait(false);");
                }
            }
        }
        writer.Line();
    }
}
