using System.Reflection;
using Lambda.Routing.Dispatch;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>A user's project with AWS's packages: how it is compiled, and the properties that its build hands over.</summary>
internal sealed record AwsProject
{
    /// <summary>What every project here has beside its handlers.</summary>
    public const string Common = """
        public sealed record Order(int OrderId, string Customer);

        public static class Seen
        {
            public static readonly System.Collections.Concurrent.ConcurrentQueue<string> All = new();
            public static void Add(string what) => All.Enqueue(what);
        }
        """;

    public OutputKind Kind { get; init; } = OutputKind.ConsoleApplication;

    /// <summary>The packages that the project itself references.</summary>
    public string Packages { get; init; } = "Lambda.Routing,Amazon.Lambda.Core,Amazon.Lambda.RuntimeSupport";

    public string Host { get; init; } = "auto";

    /// <summary>The assemblies that the compiler sees, of packages that came along too.</summary>
    public Type[] References { get; init; } =
    [
        typeof(Amazon.Lambda.Core.ILambdaContext), typeof(Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder),
        typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer),
        typeof(Amazon.Lambda.SQSEvents.SQSEvent), typeof(Amazon.Lambda.APIGatewayEvents.APIGatewayHttpApiV2ProxyRequest),
    ];

    public static AwsProject Library { get; } = new()
    {
        Kind = OutputKind.DynamicallyLinkedLibrary,
        Packages = "Lambda.Routing,Amazon.Lambda.Core",
    };

    public GeneratorRun Generate(params string[] sources) => RouteHost.Generate(Compile(sources), Properties);

    public Assembly Load(params string[] sources) => Generate(sources).Load();

    public Task<string[]> FindingsAsync(params string[] sources) => RouteHost.FindingsAsync(Compile(sources), Properties);

    /// <summary>Compiles and starts the function, as a test of the user's own would.</summary>
    public RoutedFunction Start(params string[] sources) =>
        (RoutedFunction)Activator.CreateInstance(Load(sources).GetType("Consumer.LambdaFunction", throwOnError: true)!)!;

    public CSharpCompilation Compile(params string[] sources)
    {
        CSharpCompilation library = GeneratorHost.Compile([.. sources, Common]);
        return library
            .WithOptions(library.Options.WithOutputKind(Kind))
            .AddReferences(References.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
    }

    private BuildProperties Properties => new(
        ("LambdaRoutingHost", Host), ("LambdaRoutingDirectPackages", Packages), ("RootNamespace", "Consumer"));

    /// <summary>What handlers of the assembly said through <c>Seen.Add</c>.</summary>
    public static string SeenBy(Assembly assembly) => string.Join(' ', ((System.Collections.IEnumerable)assembly.GetType("Seen", throwOnError: true)!
        .GetField("All")!.GetValue(null)!).Cast<string>());
}
