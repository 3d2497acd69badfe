using Spectre.Console;

namespace Lambda.Routing.Tool.Reporting;

/// <summary>How this tool's tables look, and where they go.</summary>
internal static class Tables
{
    private const int WidthOfAFile = 160;

    public static Table Create(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        foreach (string column in columns)
        {
            table.AddColumn(new TableColumn(new Text(column, new Style(decoration: Decoration.Bold))));
        }
        return table;
    }

    /// <summary>A console on a writer; what is no terminal has neither colours nor a width of its own.</summary>
    public static IAnsiConsole Console(TextWriter output)
    {
        bool isTerminal = output == System.Console.Out && !System.Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(output),
        });
        if (!isTerminal)
        {
            console.Profile.Width = WidthOfAFile;
            console.Profile.Capabilities.Unicode = true;
        }
        return console;
    }

    /// <summary>Writes a line as it is: commands and addresses are there to be copied, and no width may break them.</summary>
    public static void Say(this IAnsiConsole console, string line) => console.Profile.Out.Writer.WriteLine(line);
}
