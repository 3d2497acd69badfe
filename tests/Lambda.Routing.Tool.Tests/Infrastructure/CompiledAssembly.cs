using Lambda.Routing.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Tool.Tests.Infrastructure;

/// <summary>Compiles an assembly that carries a manifest, as the generator's output does.</summary>
internal static class CompiledAssembly
{
    public static string WithManifest(TemporaryFolder folder, string manifest)
    {
        string source = $"[assembly: Lambda.Routing.Declaring.LambdaRoutingManifest({SymbolDisplay.FormatLiteral(manifest, quote: true)})]";
        MetadataReference[] references =
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(System.IO.Path.PathSeparator)
                .Where(path => System.IO.Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
                .Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(LambdaRoutingManifestAttribute).Assembly.Location),
        ];
        var compilation = CSharpCompilation.Create("OrderDesk", [CSharpSyntaxTree.ParseText(source)], references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        string file = System.IO.Path.Combine(folder.Path, "OrderDesk.dll");
        Assert.Empty(compilation.Emit(file).Diagnostics);
        return file;
    }
}
