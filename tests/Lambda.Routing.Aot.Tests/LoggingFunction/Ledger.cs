using Microsoft.Extensions.Logging;

namespace LoggingFunction;

/// <summary>A service that logs.</summary>
public sealed class Ledger(ILogger<Ledger> log)
{
    public void Book() => log.LogInformation("booked");
}
