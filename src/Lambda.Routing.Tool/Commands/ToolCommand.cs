using System.CommandLine;

namespace Lambda.Routing.Tool.Commands;

/// <summary>The command line of <c>lambda-routing</c>.</summary>
internal static class ToolCommand
{
    public static RootCommand Create() => new("Runs, invokes and describes Lambda functions that are written with Lambda.Routing.")
    {
        RunCommand.Create(),
        InvokeCommand.Create(),
        DescribeCommand.Create(),
        DetectCommand.Create(),
    };
}
