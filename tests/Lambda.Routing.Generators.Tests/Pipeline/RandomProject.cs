using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>
/// A project whose files declare things of few names, in few namespaces, at random: so names change their meaning with nearly every edit. Much
/// of it does not compile, as while somebody types.
/// </summary>
internal sealed class RandomProject
{
    public const int Handlers = 3;
    private const int Types = 7;

    private static readonly string[] s_names = ["Order", "Parcel", "Names", "Base", "Clock", "Kind", "Box", "Data", "SqsBatchAttribute", "SqsMessage", "Task"];
    private static readonly string[] s_spaces = ["", "", "", "namespace App;\n", "namespace Data;\n", "namespace App.Data;\n", "namespace Order;\n"];
    private static readonly string[] s_usings = ["", "", "", "using App;\n", "using Data;\n", "using Order = Data.Parcel;\n", "using static Names;\n", "using Box = System.Int32;\n", "#nullable disable\n"];
    private static readonly string[] s_global = ["", "global using Data;\n", "global using Box = Data.Order;\n", "global using static Names;\n", "[assembly: BatchDefaults(PartialResponses = true)]\n", "[assembly: PayloadJson(typeof(Box))]\n"];

    private readonly Random _random;

    public RandomProject(int seed)
    {
        _random = new Random(seed);
        Compilation = GeneratorHost.Compile([Global(), .. Enumerable.Range(0, Handlers).Select(Handler), .. Enumerable.Range(0, Types).Select(_ => Type())]);
    }

    public CSharpCompilation Compilation { get; private set; }

    /// <summary>Writes one file anew, or a body in it.</summary>
    public void Edit()
    {
        // The first file is that of the implicit usings.
        int index = _random.Next(1, Compilation.SyntaxTrees.Length);
        SyntaxTree old = Compilation.SyntaxTrees[index];
        string text = _random.Next(6) switch
        {
            0 => old.ToString().Replace("{ }", $"{{ _ = {_random.Next()}; }}", StringComparison.Ordinal),
            1 => "// typed\n" + old,
            _ => index == 1 ? Global() : index <= 1 + Handlers ? Handler(index - 2) : Type(),
        };
        Compilation = Compilation.ReplaceSyntaxTree(old, CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)old.Options, old.FilePath));
    }

    private string Pick(params ReadOnlySpan<string> all) => all[_random.Next(all.Length)];

    private string Name() => Pick(s_names);

    private string Global() => Pick(s_global) + Pick(s_global);

    private string Handler(int number) => $$"""
        {{Pick(s_usings)}}{{Pick(s_spaces)}}{{Pick("", "[BatchDefaults(PartialResponses = true)] ", "[PayloadJson(typeof(Names))] ")}}public partial class Shop{{number}}{{Pick("", " : Base", $"({Name()} service) : Box", " : IDisposable")}}
        {
            [SqsBatch({{Pick("\"orders\"", "Queue", "Names.Queue", "Data.Names.Queue", "nameof(Order)")}})]
            public {{Pick("void", "Task", "async System.Threading.Tasks.Task", "Kind")}} Take{{number}}({{Pick(Name(), "Data." + Name(), $"IReadOnlyList<{Name()}>", $"{Name()}?")}} value, [{{Pick("FromServices", "FromAttribute")}}] {{Name()}} other) { }
            {{Pick("", $"public Shop{number}({Name()} service) {{ }}", "public void Dispose() { }")}}
            {{Pick("", "", "private const string Queue = Names.Queue + \"x\";", "public sealed record Order(int Id);")}}
        }
        """;

    private string Type()
    {
        string name = Name();
        return $$"""
            {{Pick(s_usings)}}{{Pick(s_spaces)}}{{Pick("", "", "[Obsolete] ", "[AttributeUsage(AttributeTargets.Method)] ", $"[System.Text.Json.Serialization.JsonSerializable(typeof({Name()}))] ")}}{{Pick("public", "internal", "file")}} {{Pick("class", "sealed partial class", "record", "record struct", "interface", "enum", "static class")}} {{name}}{{Pick("", "", $" : {Name()}", " : System.Attribute", " : IAsyncDisposable", " : System.Text.Json.Serialization.JsonSerializerContext", "(int Id, string Text)")}}
            {
                {{Pick("", $"public {Name()}? Value {{ get; set; }}", $"public required {Name()} Value {{ get; init; }}", "Queue")}}
                {{Pick("", $"public {name}({Name()} value) {{ }}", "public int Id { get; set; }", "public Action? Unreadable { get; set; }")}}
                {{Pick("", $"public const string Queue = \"{_random.Next(4)}\";", "public const string Queue = Data.Names.Queue;", $"public sealed class {Name()} {{ }}", "public static void Run() { }")}}
            }
            """;
    }
}
