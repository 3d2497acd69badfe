using Amazon.Lambda.Core;

namespace LoggingFunction;

/// <summary>Logs through the logger of AWS's package.</summary>
internal static class AwsLog
{
    public static void Write(ILambdaLogger log)
    {
        log.LogLine("one\ntwo");
        log.Log("un");
        log.Log("finished\n");
        log.Log("be");
        log.LogLine("gun");
        log.LogWarning("{Count} of {Sku} at {0:0.0}, {level}", 3, "a-1", "b");
        log.LogError(new InvalidOperationException("no store", new FormatException("no date")), "could not keep {OrderId}", 17);
        log.Log("left behind");
    }

    public static void WriteLevels(ILambdaLogger log)
    {
        for (LogLevel level = LogLevel.Trace; level <= LogLevel.Critical; level++)
        {
            log.Log(level, "said {Level}", level);
        }
        log.LogInformation("{without} arguments");
        log.LogError("plain");
    }
}
