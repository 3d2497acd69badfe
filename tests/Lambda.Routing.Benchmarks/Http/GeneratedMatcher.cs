using System.Globalization;
using System.Reflection;
using System.Text;
using Lambda.Routing.Generators;
using Lambda.Routing.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Benchmarks.Http;

/// <summary>A function with <see cref="ShopRoutes"/>, generated, compiled as a Release build would be, and loaded: what finds its routes.</summary>
internal static class GeneratedMatcher
{
    public delegate HttpMatch Matcher(ReadOnlySpan<char> method, ReadOnlySpan<char> path, ref HttpRouteValues values);

    public static Matcher Create()
    {
        CSharpParseOptions language = new(LanguageVersion.CSharp14);
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var function = CSharpCompilation.Create(
            "Shop", [CSharpSyntaxTree.ParseText(Handlers(), language)], trusted.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create([new RouteGenerator().AsSourceGenerator()], parseOptions: language).RunGeneratorsAndUpdateCompilation(function, out Compilation whole, out _);
        using var image = new MemoryStream();
        if (whole.Emit(image) is { Success: false } result)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }
        MethodInfo method = Assembly.Load(image.ToArray()).GetTypes().Single(type => type.Name == "LambdaFunction")
            .GetMethods(BindingFlags.Static | BindingFlags.NonPublic).Single(method => method.ReturnType == typeof(HttpMatch));
        return method.CreateDelegate<Matcher>();
    }

    private static string Handlers()
    {
        var text = new StringBuilder("public static class Shop { ");
        int number = 0;
        foreach ((string method, string template, _) in ShopRoutes.All)
        {
            text.Append(CultureInfo.InvariantCulture, $"[Lambda.Routing.HttpTrigger(\"{method} {template}\")] public static void Take{number++}() {{ }} ");
        }
        return text.Append('}').ToString();
    }
}
