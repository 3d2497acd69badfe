using System.Globalization;
using System.Text;

namespace Lambda.Routing.Aot.Tests;

/// <summary>
/// Writes a function of 500 handlers of its own, which takes those of a library too and references another function: as large as one gets,
/// and in as many projects.
/// </summary>
internal static class LargeProject
{
    public const int Queues = 200;
    public const int Routes = 150;
    public const int Prefixes = 75;
    public const int Details = 75;

    private static readonly string[] s_folder = ["tests", "Lambda.Routing.Aot.Tests", "obj", "large"];

    private const string Another = """
        namespace Another;
        public static class Elsewhere
        {
            [SqsBatch("elsewhere", PartialResponses = true)] public static void Take(string body, CancellationToken token) => Say("another function's", body);
            public static void Say(string who, string what) => Console.WriteLine($"{who} {what}");
        }
        """;

    private const string Library = """
        using System.Text.Json.Serialization;
        [assembly: LambdaRouting(ExportHandlers = true)]
        namespace Library;
        public sealed record Parcel(int Number);
        [JsonSerializable(typeof(Parcel))] public sealed partial class LibraryJson : JsonSerializerContext;
        public sealed class Parcels
        {
            [SqsBatch("parcels", PartialResponses = true)] public void Take(Parcel parcel, CancellationToken token) => Console.WriteLine($"the library's {parcel.Number}");
        }
        """;

    /// <summary>Writes the projects.</summary>
    /// <returns>The function's project file, in parts of its path.</returns>
    public static string[] Write()
    {
        string root = Repository.At(s_folder);
        Directory.CreateDirectory(root);
        // As another function of these tests is built.
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), "<Project><Import Project=\"../../OneTriggerFunction/Directory.Build.props\" /></Project>");
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), "<Project><Import Project=\"../../OneTriggerFunction/Directory.Build.targets\" /></Project>");
        const string executable = "<PropertyGroup><OutputType>Exe</OutputType><PublishAot>true</PublishAot></PropertyGroup>";
        WriteProject(root, "Another", executable, Another);
        WriteProject(root, "Library", "<PropertyGroup><IsAotCompatible>true</IsAotCompatible></PropertyGroup>", Library);
        WriteProject(root, "Large", executable + """
            <ItemGroup><ProjectReference Include="../Another/Another.csproj" /><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            """, Function());
        return [.. s_folder, "Large", "Large.csproj"];
    }

    private static void WriteProject(string root, string name, string content, string code)
    {
        Directory.CreateDirectory(Path.Combine(root, name));
        File.WriteAllText(Path.Combine(root, name, name + ".csproj"), $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{content}\n</Project>\n");
        File.WriteAllText(Path.Combine(root, name, name + ".cs"), code);
    }

    private static string Function()
    {
        var code = new StringBuilder("""
            using System.Text.Json.Serialization;
            using Another;
            namespace Large;
            internal sealed record Order(int Number);
            [JsonSerializable(typeof(Order))] internal sealed partial class AppJson : JsonSerializerContext;

            """);
        AddClass(code, "Queues", Queues, i => $"[SqsBatch(\"queue-{i}\", PartialResponses = true)] public void Take{i}(Order order, CancellationToken token) => Elsewhere.Say(\"queue-{i}\", $\"{{order.Number}}\");");
        AddClass(code, "Requests", Routes, i => $"[HttpTrigger(\"GET /route-{i}/{{id}}\")] public Order Get{i}(int id) => new(id + {i});");
        AddClass(code, "Uploads", Prefixes, i => $"[S3Trigger(\"uploads\", Prefix = \"folder-{i}/\")] public void File{i}(S3Record upload) => Elsewhere.Say(\"folder-{i}\", upload.Object.Key);");
        AddClass(code, "Details", Details, i => $"[EventBridgeTrigger(Source = \"shop\", DetailType = \"Detail{i}\")] public void Note{i}(Order order) => Elsewhere.Say(\"Detail{i}\", $\"{{order.Number}}\");");
        return code.ToString();
    }

    private static void AddClass(StringBuilder code, string name, int count, Func<int, string> method)
    {
        code.Append(CultureInfo.InvariantCulture, $"internal sealed class {name}\n{{\n");
        for (int i = 0; i < count; i++)
        {
            code.Append("    ").Append(method(i)).Append('\n');
        }
        code.Append("}\n");
    }
}
