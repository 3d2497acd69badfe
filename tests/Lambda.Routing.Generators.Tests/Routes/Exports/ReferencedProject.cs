using System.Runtime.Loader;
using Lambda.Routing.Dispatch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes.Exports;

/// <summary>A project that was compiled by itself, as another one references it: by its reference assembly.</summary>
internal sealed class ReferencedProject
{
    private readonly byte[] _image;

    private ReferencedProject(GeneratorRun run)
    {
        Run = run.AssertCompiles();
        using var image = new MemoryStream();
        using var metadata = new MemoryStream();
        Assert.True(run.Compilation.Emit(image).Success);
        // As the SDK makes it: without bodies, and without what no other project sees.
        Assert.True(run.Compilation.Emit(metadata, options: new(metadataOnly: true, includePrivateMembers: false)).Success);
        _image = image.ToArray();
        Reference = MetadataReference.CreateFromImage(metadata.ToArray());
    }

    public GeneratorRun Run { get; }

    public MetadataReference Reference { get; }

    /// <summary>Compiles the sources into an assembly of that name, as its own build would.</summary>
    public static ReferencedProject Compile(string name, params string[] sources) => new(RouteHost.Generate(Project(name, sources)));

    /// <summary>The same for a project whose file has properties.</summary>
    public static ReferencedProject Compile(CSharpCompilation project, BuildProperties properties) => new(RouteHost.Generate(project, properties));

    /// <summary>The sources as a project of that name.</summary>
    public static CSharpCompilation Project(string name, params string[] sources) => GeneratorHost.Compile(sources).WithAssemblyName(name);

    /// <summary>An executable with these sources that references these projects.</summary>
    public static CSharpCompilation Function(string[] sources, params ReferencedProject[] references) =>
        Executable(GeneratorHost.Compile(sources).AddReferences(references.Select(project => project.Reference)));

    /// <summary>The same project with a process's entry.</summary>
    public static CSharpCompilation Executable(CSharpCompilation compilation) => compilation.WithOptions(compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));

    /// <summary>Compiles the function, and starts it beside what it references.</summary>
    public static RunningFunction Start(CSharpCompilation function, params ReferencedProject[] references) => Start(RouteHost.Generate(function), references);

    /// <summary>The same for a function that was generated before.</summary>
    public static RunningFunction Start(GeneratorRun run, params ReferencedProject[] references)
    {
        using var image = new MemoryStream();
        Assert.True(run.AssertCompiles().Compilation.Emit(image).Success);
        image.Position = 0;
        var loader = new AssemblyLoadContext("Function", isCollectible: true);
        foreach (ReferencedProject project in references)
        {
            loader.LoadFromStream(new MemoryStream(project._image));
        }
        Type type = loader.LoadFromStream(image).GetTypes().Single(type => type.Name == "LambdaFunction");
        return new RunningFunction((RoutedFunction)Activator.CreateInstance(type)!);
    }
}
