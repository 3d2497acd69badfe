namespace Lambda.Routing.Sqs;

/// <summary>Where a queue's API is, of its ARN: <c>arn:aws:sqs:eu-west-1:123456789012:orders</c>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html">queue URLs</see>.</remarks>
internal static class QueueAddress
{
    public static string? Of(string? arn) => arn?.Split(':') is ["arn", var partition, "sqs", { Length: > 0 } region, { Length: > 0 } account, { Length: > 0 } name]
        && SuffixOf(partition) is { } suffix
            ? $"https://sqs.{region}.{suffix}/{account}/{name}"
            : null;

    private static string? SuffixOf(string partition) => partition switch
    {
        "aws" or "aws-us-gov" => "amazonaws.com",
        "aws-cn" => "amazonaws.com.cn",
        "aws-eusc" => "amazonaws.eu",
        "aws-iso" => "c2s.ic.gov",
        "aws-iso-b" => "sc2s.sgov.gov",
        "aws-iso-e" => "cloud.adc-e.uk",
        "aws-iso-f" => "csp.hci.ic.gov",
        _ => null,
    };
}
