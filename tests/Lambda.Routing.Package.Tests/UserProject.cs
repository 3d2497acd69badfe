using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Lambda.Routing.Package.Tests.UserProject))]

namespace Lambda.Routing.Package.Tests;

/// <summary>
/// A project outside the repository that has the package from a folder feed, and one file of handlers. The package is packed once
/// for all tests.
/// </summary>
public sealed class UserProject : IAsyncLifetime
{
    /// <summary>The version of the package under test.</summary>
    public const string Version = "0.0.1-test";

    private const string ProjectFile = $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <PublishAot>true</PublishAot>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Lambda.Routing" Version="{Version}" />
          </ItemGroup>
        </Project>
        """;

    private const string Handlers = """
        using System;
        using System.Text.Json.Serialization;
        using Lambda.Routing;

        namespace Shop;

        public sealed record Order(int Id, string Name);

        public sealed class Desk
        {
            [SqsBatch("orders", PartialResponses = true)]
            public void Take(Order order, SqsMessage message)
            {
                if (order.Id < 0)
                {
                    throw new ArgumentException("An order has a number.");
                }
            }

            [HttpTrigger("GET /orders/{id}")]
            public Order Get(int id) => id == 7 ? new Order(id, "tea") : null;
        }

        [JsonSerializable(typeof(Order))]
        internal sealed partial class AppJson : JsonSerializerContext;
        """;

    private readonly TemporaryFolder _folder = new();

    private string Feed => _folder.File("feed");

    public string Folder => _folder.File("shop");

    public string Published => _folder.File("published");

    /// <summary>What is in the package, by path.</summary>
    public IReadOnlyList<string> Entries { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        await CommandLine.DotNetAsync(Repository.Root, "pack", Repository.At("src", "Lambda.Routing"), "-c", "Release", "-o", Feed, $"-p:Version={Version}");
        string package = Assert.Single(Directory.EnumerateFiles(Feed));
        await using (ZipArchive archive = await ZipFile.OpenReadAsync(package))
        {
            Entries = [.. archive.Entries.Select(entry => entry.FullName)];
        }
        Directory.CreateDirectory(Path.Combine(Folder, "events"));
        await File.WriteAllTextAsync(Path.Combine(Folder, "Shop.csproj"), ProjectFile);
        await File.WriteAllTextAsync(Path.Combine(Folder, "Desk.cs"), Handlers);
        await File.WriteAllTextAsync(Path.Combine(Folder, "events", "orders.json"), Events.Batch(7, -7));
        await File.WriteAllTextAsync(Path.Combine(Folder, "nuget.config"), Configuration());
        await CommandLine.DotNetAsync(Folder, "build");
    }

    /// <summary>Makes another project that has the package, with handlers of its own, and builds it.</summary>
    internal async Task<CommandResult> BuildAsync(string name, string handlers)
    {
        string folder = _folder.File(name);
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "Shop.csproj"), ProjectFile);
        await File.WriteAllTextAsync(Path.Combine(folder, "Desk.cs"), handlers);
        File.Copy(Path.Combine(Folder, "nuget.config"), Path.Combine(folder, "nuget.config"));
        return await CommandLine.RunAsync("dotnet", folder, ["build", "--disable-build-servers"], cancellation: TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return default;
    }

    /// <summary>A place beside the project, which goes with it.</summary>
    public string Beside(string name) => _folder.File(name);

    // This package only from the feed and into a cache that goes with the folder; everything else as on this machine.
    /// <summary>The configuration of a project that has this package, and perhaps those of another folder feed.</summary>
    public string Configuration(string? another = null) => $"""
        <configuration>
          <packageSources>
            <add key="packed" value="{Feed}" />
            {(another is null ? "" : $"<add key=\"another\" value=\"{another}\" />")}
          </packageSources>
          <fallbackPackageFolders>
            <add key="machine" value="{Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages")}" />
          </fallbackPackageFolders>
          <config>
            <add key="globalPackagesFolder" value="{_folder.File("packages")}" />
          </config>
        </configuration>
        """;
}
