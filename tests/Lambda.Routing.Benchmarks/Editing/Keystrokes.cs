using System.Diagnostics;
using Lambda.Routing.Generators;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Benchmarks.Editing;

/// <summary>
/// What a keystroke costs the generator, beside one that only binds the handlers. They take turns, each with a compilation that nobody has
/// bound, after as many keystrokes that warm both up.
/// </summary>
internal sealed class Keystrokes
{
    public const int Count = 41;
    private const int WarmUp = 60;

    private readonly List<double> _times = [];
    private GeneratorDriver _driver;

    private Keystrokes(IIncrementalGenerator generator, CSharpCompilation project) => _driver = CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()], parseOptions: EditingProject.Options,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: false)).RunGenerators(project);

    /// <summary>Prints the medians and their ratio.</summary>
    public static void Measure(string what, CSharpCompilation project, Func<CSharpCompilation, int, CSharpCompilation> press, string limit)
    {
        var least = new Keystrokes(new BindingGenerator(), project);
        var ours = new Keystrokes(new RouteGenerator(), project);
        for (int edit = 1; edit <= WarmUp + Count; edit++)
        {
            least.Press(press(project, edit), counts: edit > WarmUp);
            ours.Press(press(project, edit), counts: edit > WarmUp);
        }
        Console.WriteLine($"{what}: binding alone {least.Median:0.00} ms, generator {ours.Median:0.00} ms, ratio {ours.Median / least.Median:0.00}{limit}");
    }

    public static double MedianOf(List<double> times) => times.Order().ElementAt(times.Count / 2);

    private double Median => MedianOf(_times);

    private void Press(CSharpCompilation edited, bool counts)
    {
        long start = Stopwatch.GetTimestamp();
        _driver = _driver.RunGenerators(edited);
        if (counts)
        {
            _times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
    }
}
