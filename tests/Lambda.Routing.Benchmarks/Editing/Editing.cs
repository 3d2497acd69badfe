using System.Diagnostics;
using Lambda.Routing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Benchmarks.Editing;

/// <summary>
/// What a keystroke costs in a large project, where it changes a body and where it changes what another file declares; and how long the first
/// run over 500 handlers takes. The medians are printed; steps that ran again are counted.
/// </summary>
internal static class Editing
{
    private const int ManyHandlers = 500;

    public static async Task<int> RunAsync()
    {
        CSharpCompilation project = EditingProject.Create();
        Console.WriteLine($"{EditingProject.Files} files, {EditingProject.Handlers} handlers; medians of {Keystrokes.Count} keystrokes");
        Keystrokes.Measure("in a body", project, EditingProject.AfterKeystroke, " (at most 1.5)");
        Keystrokes.Measure("of a declaration", project, EditingProject.AfterDeclaration, " (at most 1.5)");
        CountSteps(project);
        await Analyses.MeasureAsync(project).ConfigureAwait(false);
        Build();
        return 0;
    }

    /// <summary>Which steps gave something new, and how many of their results were made again and found unchanged.</summary>
    private static void CountSteps(CSharpCompilation project)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new RouteGenerator().AsSourceGenerator()], parseOptions: EditingProject.Options,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        GeneratorRunResult result = driver.RunGenerators(project).RunGenerators(EditingProject.AfterKeystroke(project, -1)).GetRunResult().Results[0];
        foreach (var step in result.TrackedSteps.Where(step => char.IsUpper(step.Key[0])).OrderBy(step => step.Key, StringComparer.Ordinal))
        {
            IEnumerable<string> reasons = step.Value.SelectMany(run => run.Outputs).GroupBy(output => output.Reason).Select(group => $"{group.Count()} {group.Key}");
            Console.WriteLine($"  step {step.Key}: {string.Join(", ", reasons)}");
        }
        Console.WriteLine($"  outputs: {string.Join(", ", result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).GroupBy(output => output.Reason).Select(group => $"{group.Count()} {group.Key}"))}");
    }

    private static void Build()
    {
        // The first run compiles the generator itself. System.Text.Json's generator does not run here, so what its half of the context lacks is no error.
        _ = Once(EditingProject.OfHandlers(1));
        // What the measurements before have left is none of its cost.
        GC.Collect();
        GeneratorDriverRunResult result = Once(EditingProject.OfHandlers(ManyHandlers), out TimeSpan time, out Compilation output);
        int errors = output.GetDiagnostics().Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceTree?.FilePath != "Shared.cs" && !diagnostic.GetMessage(null).Contains("AppJson", StringComparison.Ordinal));
        Console.WriteLine($"{ManyHandlers} handlers: {time.TotalMilliseconds:0} ms (at most 1000), {result.GeneratedTrees.Sum(tree => tree.Length):N0} characters, {errors} errors");
    }

    private static GeneratorDriverRunResult Once(CSharpCompilation project) => Once(project, out _, out _);

    private static GeneratorDriverRunResult Once(CSharpCompilation project, out TimeSpan time, out Compilation output)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new RouteGenerator().AsSourceGenerator()], parseOptions: EditingProject.Options);
        long start = Stopwatch.GetTimestamp();
        driver = driver.RunGeneratorsAndUpdateCompilation(project, out output, out _);
        time = Stopwatch.GetElapsedTime(start);
        return driver.GetRunResult();
    }
}
