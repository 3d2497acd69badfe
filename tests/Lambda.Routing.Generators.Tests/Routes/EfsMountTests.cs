using System.Reflection;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Parameters whose value is known when the function starts, shown with the library's own: a mounted file system.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class EfsMountTests
{
    [Fact]
    public async Task A_mounts_path_is_given_as_text_and_as_a_directory()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lambda-routing-");
        try
        {
            using var variable = new Variable("EFS_MOUNT_TEST", folder.FullName);
            RunningFunction function = RunningFunction.Start("""
                public static class Desk
                {
                    [SqsBatch] public static void Take(SqsMessage message, [EfsMount("${EFS_MOUNT_TEST}")] string path, [EfsMount("${EFS_MOUNT_TEST}")] DirectoryInfo folder) => Seen.Add(path + "=" + folder.FullName);
                    [HttpTrigger("GET /a")] public static string Get([EfsMount("${EFS_MOUNT_TEST:/mnt/x}")] string path) => path;
                }
                """);
            await function.InvokeAsync(Events.Sqs("x"));
            Assert.Equal($"{folder.FullName}={folder.FullName}", function.Seen);
        }
        finally
        {
            folder.Delete();
        }
    }

    [Fact]
    public async Task The_folders_example_writes_to_the_mounted_file_system()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lambda-routing-");
        try
        {
            using var variable = new Variable("ARCHIVE", folder.FullName);
            RunningFunction function = RunningFunction.StartOnly(await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "src", "Lambda.Routing", "Triggers", "Efs", "Efs.example.cs"), TestContext.Current.CancellationToken));
            string upload = await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "src", "Lambda.Routing", "Triggers", "S3", "s3.event.json"), TestContext.Current.CancellationToken);

            await function.InvokeAsync(upload.Replace("\"name\": \"sample-bucket\"", "\"name\": \"uploads\"", StringComparison.Ordinal));

            Assert.Equal(["folder/sample file.txt"], await File.ReadAllLinesAsync(Path.Combine(folder.FullName, "uploads.txt"), TestContext.Current.CancellationToken));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_missing_mount_fails_the_start_and_names_method_parameter_and_path()
    {
        StartupException exception = Assert.Throws<StartupException>(() => RunningFunction.Start("""
            public static class Desk { [ScheduleTrigger] public static void Sweep([EfsMount("/mnt/not-there")] string archive) { } }
            """));
        Assert.Contains("Desk.Sweep, parameter 'archive'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'/mnt/not-there'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("LocalMountPath", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_manifest_lists_the_mount_for_the_template()
    {
        Assembly assembly = RouteHost.Generate("""
            public static class Desk { [ScheduleTrigger] public static void Sweep([EfsMount("/mnt/archive")] string archive) { } }
            """).Load();
        Assert.Contains(
            ""","values":[{"parameter":"archive","attribute":"EfsMount","value":"/mnt/archive","property":"LocalMountPath"}]""",
            assembly.GetCustomAttribute<LambdaRoutingManifestAttribute>()!.Json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("int archive", "LR1001 '[EfsMount(\"/mnt/a\")] int archive'")]
    [InlineData("Order archive", "LR1001 '[EfsMount(\"/mnt/a\")] Order archive'")]
    public async Task A_type_that_no_path_is_cannot_be_bound(string parameter, string finding) => Assert.Equal([finding], await RouteHost.FindingsAsync(
        $$"""public static class Desk { [ScheduleTrigger] public static void Sweep([EfsMount("/mnt/a")] {{parameter}}) { } }""", Sources.Order, Sources.Json));
}
