using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Metrics;

namespace Lambda.Routing.Hosting;

/// <summary>How large an answer may be. Checked before it is sent: what Lambda itself says of a larger one names neither size nor function.</summary>
internal static class ResponseLimit
{
    /// <summary>6 MiB and 100 bytes.</summary>
    public const int MaxBytes = 6_291_556;

    /// <summary>The failure that a larger answer is; <see langword="null"/> for one that Lambda takes.</summary>
    public static Exception? Check(ResponseBuffer response)
    {
        if (response.Written.Length <= MaxBytes)
        {
            return null;
        }
        LambdaMetrics.AnswerRefused();
        return new HostFailureException(
            "ResponseSizeTooLarge",
            $"The answer has {response.Written.Length} bytes, and Lambda takes {MaxBytes}: return less, or a link to where it is stored.",
            "Function.");
    }
}
