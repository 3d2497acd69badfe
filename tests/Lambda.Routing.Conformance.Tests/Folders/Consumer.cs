using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>A user's project that references every assembly with triggers.</summary>
internal static class Consumer
{
    private static readonly MetadataReference[] s_thirdParties =
        [.. TriggerAssembly.All.Where(assembly => assembly != TriggerAssembly.Library).Select(assembly => MetadataReference.CreateFromFile(assembly.Assembly.Location))];

    public static CSharpCompilation Compile(params string[] sources) => GeneratorHost.Compile(sources).AddReferences(s_thirdParties);
}
