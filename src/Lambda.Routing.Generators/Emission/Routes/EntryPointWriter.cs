using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes <c>Main</c>, for an executable that has none of its own.</summary>
internal static class EntryPointWriter
{
    public static string Write(FunctionPlan plan)
    {
        string function = plan.Project.Namespace.Length == 0 ? "global::LambdaFunction" : $"global::{plan.Project.Namespace}.LambdaFunction";
        var writer = new CodeWriter();
        writer.Line(SourceFile.HeaderOf(plan)).Line();
        using (writer.Block("internal static class LambdaRoutingEntryPoint"))
        {
            writer.Line($"private static global::System.Threading.Tasks.Task<int> Main() => {function}.RunAsync();");
        }
        return writer.ToString();
    }
}
