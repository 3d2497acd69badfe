using Microsoft.Extensions.Logging;

namespace LoggingFunction;

/// <summary>A provider of the user's own, beside which the library's is not wanted.</summary>
internal sealed class ShoutingProvider : ILoggerProvider, ILogger
{
    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        Console.Error.WriteLine("SHOUTED " + formatter(state, exception));

    public void Dispose()
    {
    }
}
