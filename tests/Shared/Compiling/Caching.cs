using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>Asserts that a second run did nothing over again.</summary>
internal static class Caching
{
    public static void AssertUnchanged(GeneratorDriverRunResult second)
    {
        foreach (GeneratorRunResult generator in second.Results)
        {
            (string Name, IncrementalStepRunReason Reason)[] models = [.. Reasons(generator.TrackedSteps.Where(step => IsOurs(step.Key)))];
            Assert.True(models.Length > 0 || generator.GeneratedSources.IsEmpty, "The generator names none of its steps (WithTrackingName).");
            Assert.All(models, step => Assert.True(
                step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Name}: {step.Reason}"));
            Assert.All(Reasons(generator.TrackedOutputSteps), step => Assert.True(
                step.Reason is IncrementalStepRunReason.Cached, $"output {step.Name}: {step.Reason}"));
        }
    }

    // The compiler's own inputs are new with every edit; the steps that it makes for attributes start in lower case.
    private static bool IsOurs(string step) =>
        char.IsUpper(step[0])
        && step is not (WellKnownGeneratorInputs.Compilation or WellKnownGeneratorInputs.ParseOptions
            or WellKnownGeneratorInputs.AdditionalTexts or WellKnownGeneratorInputs.AnalyzerConfigOptions
            or WellKnownGeneratorInputs.MetadataReferences)
        && step is not (WellKnownGeneratorOutputs.SourceOutput or WellKnownGeneratorOutputs.ImplementationSourceOutput);

    private static IEnumerable<(string Name, IncrementalStepRunReason Reason)> Reasons(
        IEnumerable<KeyValuePair<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>>> steps) =>
        from step in steps
        from run in step.Value
        from output in run.Outputs
        select (step.Key, output.Reason);
}
