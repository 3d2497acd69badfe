using System.Globalization;
using Microsoft.Extensions.Logging;
using ILambdaLogger = Amazon.Lambda.Core.ILambdaLogger;

namespace LoggingFunction;

/// <summary>Logs what an event says.</summary>
public sealed class Desk(ILogger<Desk> log, Ledger ledger)
{
    [EventBridgeTrigger]
    public async Task Take(Command detail, InvocationContext context, ILambdaLogger aws)
    {
        switch (detail.Do)
        {
            case "levels":
                for (LogLevel level = LogLevel.Trace; level <= LogLevel.None; level++)
                {
                    log.Log(level, "said");
                }
                break;
            case "values":
                LogValues();
                break;
            case "reserved":
                log.LogInformation("{level} {@message} {requestId}", "a", "b", "c");
                break;
            case "failure":
                log.LogError(new InvalidOperationException("no store", new FormatException("no date")), "could not keep {OrderId}", 17);
                break;
            case "expensive":
                var value = new Expensive();
                log.LogDebug("{Value}", value);
                log.LogInformation("asked {Times}", value.Asked);
                break;
            case "together":
                await Together(context.RequestId, context.TraceId);
                break;
            case "measure":
                Measure();
                break;
            case "measureSlowly":
                for (int step = 0; step < 4; step++)
                {
                    Meters.Steps.Add(1);
                    await Task.Delay(context.RequestId[^1] % 5);
                }
                break;
            case "aws":
                AwsLog.Write(aws);
                break;
            case "awsLevels":
                AwsLog.WriteLevels(aws);
                break;
            case "throw":
                throw new InvalidOperationException("no more");
            case "throwLater":
                await Task.Yield();
                throw new InvalidOperationException("no more");
            case "service":
                ledger.Book();
                break;
            default:
                WriteToConsole();
                break;
        }
    }

    private static void Measure()
    {
        Meters.Orders.Add(2, new KeyValuePair<string, object?>("kind", "book"));
        Meters.Orders.Add(3, new KeyValuePair<string, object?>("kind", "book"));
        Meters.Weight.Record(1.5);
        Meters.Weight.Record(2.5);
    }

    private void LogValues()
    {
        using (log.BeginScope("order {OrderId}", 17))
        using (log.BeginScope(new Dictionary<string, object> { ["Step"] = "inner", ["Customer"] = "hidden by the entry's own" }))
        {
            log.LogInformation(
                new EventId(7, "Taken"), "{Customer} ordered {Count} for {Price} at {Time}, {Kind} {Nothing} {Skus}",
                "c-17", 3, 24.9m, new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero), DayOfWeek.Monday, null, new[] { "a", "b" });
        }
    }

    private async Task Together(string requestId, string? traceId)
    {
        for (int step = 0; step < 4; step++)
        {
            log.LogInformation("{Own} at step {Step} of {Trace}", requestId, step, traceId);
            await Task.Run(() => log.LogInformation("{Own} beside step {Step} of {Trace}", requestId, step, traceId));
            await Task.Delay(requestId[^1] % 5);
        }
    }

    private static void WriteToConsole()
    {
        Console.WriteLine("one\ntwo");
        Console.Error.WriteLine("wrong");
        Console.Write("un");
        Console.Write("{0}", 1.5.ToString(CultureInfo.InvariantCulture));
        Console.WriteLine(" ended");
        Console.WriteLine(Environment.GetEnvironmentVariable("_LAMBDA_TELEMETRY_LOG_FD") ?? "the variable is gone");
        Console.Write("left behind");
    }
}
