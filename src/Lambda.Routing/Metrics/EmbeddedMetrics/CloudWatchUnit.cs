namespace Lambda.Routing.Metrics;

/// <summary>The unit of an instrument, which is a code of UCUM by convention, as CloudWatch names it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html">MetricDatum</see>.</remarks>
internal static class CloudWatchUnit
{
    private const string None = "None";
    private const string Count = "Count";
    private const string PerSecond = "/s";

    public static string Of(string? unit, bool isCount)
    {
        if (string.IsNullOrEmpty(unit))
        {
            return isCount ? Count : None;
        }
        if (unit.EndsWith(PerSecond, StringComparison.Ordinal))
        {
            string amount = Amount(unit[..^PerSecond.Length]);
            return amount is Count or "Bytes" or "Kilobytes" or "Megabytes" or "Gigabytes" or "Terabytes" or "Bits" ? amount + "/Second" : None;
        }
        return Amount(unit);
    }

    private static string Amount(string unit) => unit switch
    {
        "s" or "Seconds" => "Seconds",
        "ms" or "Milliseconds" => "Milliseconds",
        "us" or "Microseconds" => "Microseconds",
        "By" or "Bytes" => "Bytes",
        "kBy" or "KiBy" or "Kilobytes" => "Kilobytes",
        "MBy" or "MiBy" or "Megabytes" => "Megabytes",
        "GBy" or "GiBy" or "Gigabytes" => "Gigabytes",
        "TBy" or "TiBy" or "Terabytes" => "Terabytes",
        "bit" or "Bits" => "Bits",
        "%" or "Percent" => "Percent",
        Count => Count,
        // An annotation says what is counted.
        ['{', .., '}'] => Count,
        _ => None,
    };
}
