namespace Lambda.Routing.Package.Tests;

/// <summary>A user's project that has packages with the names of AWS's: the sample, outside the repository.</summary>
public sealed class AwsPackagesTests(UserProject packages)
{
    private const string AwsVersion = "900.0.0";

    private static readonly string[] s_names =
        ["Amazon.Lambda.Core", "Amazon.Lambda.RuntimeSupport", "Amazon.Lambda.Serialization.SystemTextJson", "Amazon.Lambda.APIGatewayEvents"];

    [Fact]
    public async Task A_reference_to_AWS_s_bootstrap_is_all_that_it_takes_to_run_on_it()
    {
        string folder = packages.Beside("on-aws-runtime"), feed = packages.Beside("aws-feed");
        foreach (string name in s_names)
        {
            await CommandLine.DotNetAsync(Repository.Root, "pack", Repository.At("tests", "AwsPackages", name), "-c", "Release", "-o", feed);
        }
        await WriteAsync(folder, feed);
        await CommandLine.DotNetAsync(folder, "build");

        CommandResult result = await CommandLine.RunAsync(
            "dotnet", folder, ["run", "--no-build", "--", "--once", "--port", "0"], cancellation: TestContext.Current.CancellationToken);

        Assert.True(result.ExitCode == 0, result.Output);
        Assert.Contains("A test double of AWS's bootstrap serves.", result.Output, StringComparison.Ordinal);
        Assert.Contains("Order 1 is taken.", result.Output, StringComparison.Ordinal);
        Assert.Contains("5b0f3c1e", result.Output, StringComparison.Ordinal);
        Assert.Contains("200", result.Output, StringComparison.Ordinal);
    }

    private async Task WriteAsync(string folder, string feed)
    {
        Directory.CreateDirectory(Path.Combine(folder, "events"));
        foreach (string file in Directory.EnumerateFiles(Repository.At("samples", "OnAwsRuntime"), "*.cs"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
        foreach (string file in Directory.EnumerateFiles(Repository.At("samples", "OnAwsRuntime", "events")))
        {
            File.Copy(file, Path.Combine(folder, "events", Path.GetFileName(file)));
        }
        string references = string.Concat(s_names.Select(name => $"""<PackageReference Include="{name}" Version="{AwsVersion}" />"""));
        await File.WriteAllTextAsync(Path.Combine(folder, "nuget.config"), packages.Configuration(feed));
        await File.WriteAllTextAsync(Path.Combine(folder, "OnAwsRuntime.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Lambda.Routing" Version="{UserProject.Version}" />
                {references}
              </ItemGroup>
            </Project>
            """);
    }
}
