using System.Reflection;
using System.Text.Json;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Samples;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Conformance.Tests.Examples;

/// <summary>A folder's example, compiled and started, with the events that the local runner would send it.</summary>
internal sealed class RunningExample : IAsyncDisposable
{
    private RunningExample(RoutedFunction function)
    {
        Function = function;
        Manifest = JsonSerializer.Deserialize(
            function.GetType().Assembly.GetCustomAttribute<LambdaRoutingManifestAttribute>()!.Json, ManifestJson.Default.FunctionManifest)!;
        List<string> missing = [];
        Samples = EventSelection.FromSamples(Manifest, new SampleFinder(AppContext.BaseDirectory), new SampleFiller(_ => null), missing);
        Missing = missing;
    }

    public RoutedFunction Function { get; }

    public FunctionManifest Manifest { get; }

    public IReadOnlyList<SampleEvent> Samples { get; }

    /// <summary>The sources that have no sample.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <param name="file">The example's path from the repository's root.</param>
    public static RunningExample Start(string file) => new(RouteHost.Start(Compile(file)));

    /// <param name="source">The text of a function.</param>
    public static RunningExample Of(string source) => new(RouteHost.Start(Consumer.Compile(source)));

    public static CSharpCompilation Compile(string file) => Consumer.Compile(File.ReadAllText(Repository.Path(file)));

    public ValueTask DisposeAsync() => Function.DisposeAsync();
}
