using System.CommandLine;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Reporting;

namespace Lambda.Routing.Tool.Commands;

/// <summary><c>lambda-routing describe</c>: what was compiled, read from the assembly without running it.</summary>
internal static class DescribeCommand
{
    public static Command Create()
    {
        var assembly = new Argument<FileInfo?>("ASSEMBLY") { Description = "The built assembly.", Arity = ArgumentArity.ZeroOrOne };
        var project = new Option<string?>("--project") { Description = "A built project, instead of an assembly: its file or its folder." };
        var json = new Option<bool>("--json") { Description = "Print the manifest as it is." };
        var command = new Command("describe", "Print a function's routes: triggers, delivery, filters, options and payloads.") { assembly, project, json };
        command.Validators.Add(result =>
        {
            if (result.GetResult(assembly) is { Tokens.Count: > 0 } == result.GetResult(project) is { Implicit: false })
            {
                result.AddError("Give an assembly or --project.");
            }
        });
        command.SetAction(async (result, cancellationToken) =>
        {
            InvocationConfiguration streams = result.InvocationConfiguration;
            try
            {
                string path = result.GetValue(assembly)?.FullName
                    ?? await BuiltProject.FindAssemblyAsync(result.GetRequiredValue(project)!, cancellationToken);
                Print(path, result.GetValue(json), streams.Output);
                return 0;
            }
            catch (ManifestException exception)
            {
                await streams.Error.WriteLineAsync(exception.Message);
                return 1;
            }
        });
        return command;
    }

    private static void Print(string path, bool json, TextWriter output)
    {
        if (json)
        {
            output.WriteLine(ManifestReader.ReadJson(path));
        }
        else
        {
            RouteReport.Write(Tables.Console(output), ManifestReader.Read(path));
        }
    }
}
