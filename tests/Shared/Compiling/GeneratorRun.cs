using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Tests.Compiling;

/// <summary>What came out of a run: the generated files and the compilation that contains them.</summary>
internal sealed class GeneratorRun(CSharpCompilation compilation, GeneratorDriverRunResult result)
{
    /// <summary>What the driver says of the run.</summary>
    public GeneratorDriverRunResult Result { get; } = result;

    /// <summary>The user's sources with the generated ones.</summary>
    public CSharpCompilation Compilation { get; } = compilation;

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; } = result.Results
        .SelectMany(generator => generator.GeneratedSources)
        .ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What the generators themselves reported.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = result.Diagnostics;

    /// <summary>Asserts that it all compiles without a warning and that no generator threw.</summary>
    public GeneratorRun AssertCompiles()
    {
        Assert.All(Result.Results, generator => Assert.Null(generator.Exception));
        IEnumerable<Diagnostic> findings = Diagnostics.Concat(Compilation.GetDiagnostics()).Where(d => d.Severity >= DiagnosticSeverity.Warning);
        Assert.True(!findings.Any(), string.Join('\n', findings) + "\n" + string.Join('\n', Files.Values));
        return this;
    }

    /// <summary>Asserts that it compiles, and loads the result into a context of its own.</summary>
    public Assembly Load()
    {
        AssertCompiles();
        using MemoryStream image = new();
        Assert.True(Compilation.Emit(image).Success);
        image.Position = 0;
        return new AssemblyLoadContext(Compilation.AssemblyName, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>Compiles, loads, and calls a static method without parameters: <c>Call("Probe", "Run")</c>. An exception arrives as it was thrown.</summary>
    public object? Call(string type, string method) => Load()
        .GetType(type, throwOnError: true)!
        .GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!
        .Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    /// <summary>Compares every generated file with its snapshot beside the test.</summary>
    public GeneratorRun AssertSnapshot([CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        foreach ((string hintName, string text) in Files)
        {
            Snapshot.Match(text, Path.GetFileNameWithoutExtension(hintName), testFile, test);
        }
        return this;
    }
}
