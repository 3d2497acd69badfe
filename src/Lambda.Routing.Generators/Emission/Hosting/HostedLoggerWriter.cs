using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>
/// Writes AWS's logger over the log of the library's host: a method for each that AWS's interface has, in some version of its package.
/// </summary>
internal static class HostedLoggerWriter
{
    private static readonly string[] s_levels = ["Trace", "Debug", "Information", "Warning", "Error", "Critical"];

    /// <param name="writer">The writer.</param>
    /// <param name="hasLevels">Whether the package declares the enumeration of levels.</param>
    public static void Write(CodeWriter writer, bool hasLevels)
    {
        using (writer.Block($"private sealed class HostedLogger(global::Lambda.Routing.Dispatch.Invocation invocation) : {Logger}"))
        {
            writer.Line($"private readonly {HandlerLog} _log = new(invocation);").Line();
            writer.Line("public void Log(string message) => _log.Append(message);").Line();
            writer.Line("public void LogLine(string message) => _log.AppendLine(message);").Line();
            WriteMethods(writer, "Log", "string level, ", "level");
            if (hasLevels)
            {
                writer.Line();
                WriteMethods(writer, "Log", $"{LogLevel} level, ", "(int)level");
            }
            for (int i = 0; i < s_levels.Length; i++)
            {
                writer.Line();
                WriteMethods(writer, "Log" + s_levels[i], "", Literals.Number(i));
            }
        }
    }

    private static void WriteMethods(CodeWriter writer, string name, string parameter, string level)
    {
        writer.Line($"public void {name}({parameter}string message) => _log.Write({level}, message);").Line();
        writer.Line($"public void {name}({parameter}string message, params object[] args) => _log.Write({level}, message, args);").Line();
        writer.Line($"public void {name}({parameter}{ExceptionType} exception, string message, params object[] args) => _log.Write({level}, message, args, exception);");
    }
}
