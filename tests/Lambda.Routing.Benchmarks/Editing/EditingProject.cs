using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Benchmarks.Editing;

/// <summary>A large project as an editor has it open: 400 files, 4,000 methods with attributes, 200 of which are handlers.</summary>
internal static class EditingProject
{
    public const int Files = 400;
    public const int Handlers = 200;
    private const int MethodsPerFile = 10;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    public static CSharpParseOptions Options => s_options;

    /// <summary>The project: each second file has a handler.</summary>
    public static CSharpCompilation Create() => Compile(Enumerable.Range(0, Files).Select(file => FileText(file, edit: 0)));

    /// <summary>A project of handlers alone, all of one service.</summary>
    public static CSharpCompilation OfHandlers(int count) => Compile(Enumerable.Range(0, count).Select(number =>
        $"namespace Shop; public sealed class Desk{number} {{ {Handler(number, number)} }}"));

    /// <summary>The same project after a keystroke in the body of a method that is no handler, in a file that has none.</summary>
    public static CSharpCompilation AfterKeystroke(CSharpCompilation compilation, int edit) => AfterKeystroke(compilation, edit, file: 1);

    /// <summary>The same project after a keystroke in the body of a method that is no handler, in one of the files.</summary>
    public static CSharpCompilation AfterKeystroke(CSharpCompilation compilation, int edit, int file) => With(compilation, file, FileText(file, edit));

    /// <summary>The same project after a keystroke in the name of a class that has no handler.</summary>
    public static CSharpCompilation AfterDeclaration(CSharpCompilation compilation, int edit) =>
        With(compilation, 1, FileText(1, edit: 0) + $"internal sealed class Added{edit};");

    private static CSharpCompilation With(CSharpCompilation compilation, int file, string text)
    {
        SyntaxTree old = compilation.SyntaxTrees.First(tree => tree.FilePath == PathOf(file));
        return compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, s_options, old.FilePath));
    }

    public static string PathOf(int file) => $"Desk{file}.cs";

    private static CSharpCompilation Compile(IEnumerable<string> files) => CSharpCompilation.Create(
        "Shop",
        [
            CSharpSyntaxTree.ParseText(Shared, s_options, "Shared.cs"),
            .. files.Select((text, number) => CSharpSyntaxTree.ParseText(text, s_options, PathOf(number))),
        ],
        References(),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static string FileText(int file, int edit)
    {
        var text = new StringBuilder($"namespace Shop;\npublic sealed class Desk{file}\n{{\n");
        for (int method = 0; method < MethodsPerFile; method++)
        {
            text.AppendLine(file % 2 == 0 && method == 0
                ? Handler(file, file / 2)
                : $"    [Obsolete(\"not handled\")] public int Other{method}(int a) => a + {(method == 3 ? edit : method)};");
        }
        return text.Append("}\n").ToString();
    }

    private static string Handler(int file, int number) =>
        $"    [SqsBatch(\"queue-{number}\", PartialResponses = true)] public Task Take{file}(Order order, SqsMessage message, CancellationToken token) => Task.Delay(order.Id, token);";

    private const string Shared = """
        global using System;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Lambda.Routing;
        namespace Shop;
        public sealed record Order(int Id, string Customer);
        [System.Text.Json.Serialization.JsonSerializable(typeof(Order))]
        internal sealed partial class AppJson : System.Text.Json.Serialization.JsonSerializerContext;
        """;

    private static IEnumerable<MetadataReference> References()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(SqsEvent).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
