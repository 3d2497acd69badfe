using System.Text;

namespace Lambda.Routing.Conformance.Tests.Native;

/// <summary>
/// Writes a project for every example, as its author would have one, and an executable that references them all: publishing one
/// program natively takes a minute or two, and publishing dozens would take an hour.
/// </summary>
internal static class ExampleProjects
{
    private const string Properties = """
        <Project>
          <Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../../../../'))" />
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <IsAotCompatible>true</IsAotCompatible>
            <IsPackable>false</IsPackable>
            <PublishDocumentationFile>false</PublishDocumentationFile>
            <AnalysisMode>Default</AnalysisMode>
            <EnforceCodeStyleInBuild>false</EnforceCodeStyleInBuild>
            <AllowedReferenceRelatedFileExtensions>.pdb</AllowedReferenceRelatedFileExtensions>
            <LambdaRoutingRun>false</LambdaRoutingRun>
          </PropertyGroup>
          <Import Project="$(RepositoryRoot)src/Lambda.Routing/build/Lambda.Routing.props" />
        </Project>
        """;

    private const string Targets = """
        <Project>
          <Import Project="$(RepositoryRoot)src/Lambda.Routing/build/Lambda.Routing.targets" />
          <ItemGroup>
            <ProjectReference Include="$(RepositoryRoot)src/Lambda.Routing/Lambda.Routing.csproj" />
            <ProjectReference Include="$(RepositoryRoot)samples/CustomTrigger/CustomTrigger.csproj" />
            <ProjectReference Include="$(RepositoryRoot)src/Lambda.Routing.Generators/Lambda.Routing.Generators.csproj"
                              OutputItemType="Analyzer" ReferenceOutputAssembly="false" PrivateAssets="all" />
            <PackageReference Include="Microsoft.Extensions.DependencyInjection" />
          </ItemGroup>
        </Project>
        """;

    /// <summary>What an example is called in file names, namespaces and on the program's command line.</summary>
    /// <param name="example">The example's path from the repository's root.</param>
    public static string NameOf(string example)
    {
        string folder = Path.GetFileName(Path.GetDirectoryName(example)!);
        string file = Path.GetFileName(example).Split('.')[0];
        return folder == file ? folder : $"{folder}_{file}";
    }

    /// <summary>Writes the projects.</summary>
    /// <returns>The executable's project file.</returns>
    public static string Write(string folder, IReadOnlyCollection<string> examples)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), Properties);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), Targets);
        foreach (string example in examples)
        {
            WriteProject(folder, NameOf(example), $"""
                <PropertyGroup><RootNamespace>Native.{NameOf(example)}</RootNamespace><AssemblyName>Example.{NameOf(example)}</AssemblyName></PropertyGroup>
                <ItemGroup><Compile Include="$(RepositoryRoot){example}" /></ItemGroup>
                """);
        }
        // The handlers are the referenced projects', so that the executable rightly has none (LR0007).
        string runner = WriteProject(folder, "Runner", $"""
            <PropertyGroup><OutputType>Exe</OutputType><PublishAot>true</PublishAot><NoWarn>$(NoWarn);LR0007</NoWarn></PropertyGroup>
            <ItemGroup>{string.Concat(examples.Select(example => $"<ProjectReference Include=\"../{NameOf(example)}/{NameOf(example)}.csproj\" />"))}</ItemGroup>
            """);
        File.WriteAllText(Path.Combine(folder, "Runner", "Program.cs"), Program(examples.Select(NameOf)));
        return runner;
    }

    private static string WriteProject(string folder, string name, string content)
    {
        Directory.CreateDirectory(Path.Combine(folder, name));
        string file = Path.Combine(folder, name, name + ".csproj");
        File.WriteAllText(file, $"<Project Sdk=\"Microsoft.NET.Sdk\">\n{content}\n</Project>\n");
        return file;
    }

    /// <summary>Runs one example on files, and says of each event what its route was and what was answered.</summary>
    private static string Program(IEnumerable<string> names)
    {
        var program = new StringBuilder("Lambda.Routing.Dispatch.RoutedFunction function = args[0] switch\n{\n");
        foreach (string name in names)
        {
            program.Append("    \"").Append(name).Append("\" => new Native.").Append(name).Append(".LambdaFunction(),\n");
        }
        return program.Append("""
                _ => throw new ArgumentException("There is no such example."),
            };
            foreach (string file in args[1..])
            {
                try
                {
                    InvocationResult result = await function.InvokeAsync(File.ReadAllBytes(file));
                    Console.WriteLine($"> {result.Route} {Convert.ToBase64String(result.Response.Span)}");
                }
                catch (Exception exception)
                {
                    Console.WriteLine($"> {exception.GetType().Name}");
                }
            }
            """).ToString();
    }
}
