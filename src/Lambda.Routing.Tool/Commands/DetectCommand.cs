using System.CommandLine;
using Lambda.Routing.Tool.Detection;

namespace Lambda.Routing.Tool.Commands;

/// <summary><c>lambda-routing detect</c>: which service sent an event that went astray.</summary>
internal static class DetectCommand
{
    private const int MissingFile = 2;

    public static Command Create()
    {
        var paths = new Argument<string[]>("FILE-OR-FOLDER")
        {
            Description = "Files that hold one event each, and folders whose *.json files do.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("detect", "Print the service that sent each event, one line per JSON file: path, tab, service.") { paths };
        command.SetAction(result => Detect(result.GetRequiredValue(paths), result.InvocationConfiguration));
        return command;
    }

    private static int Detect(string[] paths, InvocationConfiguration streams)
    {
        int exitCode = 0;
        foreach (string path in paths)
        {
            if (!Path.Exists(path))
            {
                streams.Error.WriteLine($"{path}: no such file or folder");
                exitCode = MissingFile;
                continue;
            }
            foreach (string file in EventFiles.Find(path))
            {
                exitCode = Print(file, streams) ? exitCode : MissingFile;
            }
        }
        return exitCode;
    }

    private static bool Print(string file, InvocationConfiguration streams)
    {
        try
        {
            string service = EventFile.Recognise(file, out string? note);
            streams.Output.WriteLine($"{file}\t{service}");
            if (note is not null)
            {
                streams.Error.WriteLine($"{file}: {note}");
            }
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            streams.Error.WriteLine($"{file}: cannot be read");
            return false;
        }
    }
}
