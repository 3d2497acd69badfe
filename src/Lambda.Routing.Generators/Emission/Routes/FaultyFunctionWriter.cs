using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>
/// Writes a function that does not start, because a route has an error. The analyzer reports the same error at build time; this is for
/// builds in which it is switched off, so that a faulty route cannot just be absent.
/// </summary>
internal static class FaultyFunctionWriter
{
    public static string Write(FunctionPlan plan)
    {
        IEnumerable<string> errors = plan.Findings.Where(IsError).Select(Describe).Distinct();
        string message = "The function cannot start because of build errors in its routes: " + string.Join(" ", errors);
        return SourceFile.Write(
            plan,
            "/// <summary>The function, which cannot start: see the build's errors.</summary>\npublic sealed partial class LambdaFunction : " + RuntimeNames.RoutedFunction,
            writer =>
            {
                writer.Line("/// <summary>Fails, saying which routes are faulty.</summary>");
                using (writer.Block($"public LambdaFunction() : base({RuntimeNames.FunctionOptions}.Read({plan.Project.DeadlineMarginMilliseconds}))"))
                {
                    writer.Line($"throw new {RuntimeNames.StartupException}({Literals.Text(message)});");
                }
                writer.Line();
                RunWriter.Write(writer, plan.Project, EquatableArray<LifetimeMethodModel>.Empty);
                writer.Line("/// <inheritdoc/>");
                writer.Line($"protected override {RuntimeNames.ValueTask} DispatchAsync({RuntimeNames.Invocation} invocation) => default;");
            });
    }

    public static bool IsError(RouteFinding finding) =>
        !RouteDescriptors.ById.TryGetValue(finding.Finding.Id, out DiagnosticDescriptor? descriptor) || descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private static string Describe(RouteFinding finding) => finding.Library.Length == 0
        ? $"{finding.Finding.Id} in {finding.Name}."
        : $"{finding.Finding.Id} in {finding.Name} of {finding.Library}.";
}
