namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>What typed events do not give as the document has it, on purpose: this list is all there is.</summary>
internal static class LeftOut
{
    private static readonly Member[] s_members =
    [
        new("cognito-userpool", "awsSdk", "A misspelling in test events for awsSdkVersion, which is read."),
        new("firehose", "deliverySteamArn", "A misspelling in test events for deliveryStreamArn, which is read."),
        new("s3", "urlDecodedKey", "aws-lambda-go writes it into its test events; AWS sends none, and S3Object.Key is the decoded key."),
        new("s3", "xAmzId2", "A misspelling in test events for x-amz-id-2, which is read."),
        new("s3", "xAmzRequestId", "A misspelling in test events for x-amz-request-id, which is read."),
    ];

    private static readonly Prefix[] s_prefixes =
    [
        new("s3", "eventName", "s3:", "Some event types carry it and others do not; without it one filter fits all."),
    ];

    private static readonly File[] s_files =
    [
        new("notification-content-structure-L9.json", "A form of the document with descriptions in words where values would be, which are no dates and no numbers."),
        new("samples-errorprocessor-L30.json", "The guide cuts the compressed text off with dots."),
        new("test-kinesis-event-source-mapping-with-on-failure-destination-config-sqs-payload-Messages-0-Body.json", "A recording in which placeholders stand for the times."),
        new("services-cloudwatchlogs-L9.json", "The guide cuts the text off with dots, and it is not compressed."),
        new("services-iot-L13.json", "A device's message as its author chose it: nothing but a route's own facts could identify it."),
    ];

    /// <summary>Whether a member is left out.</summary>
    public static bool Is(string source, string member) => s_members.Any(entry => entry.Source == source && entry.Name == member);

    /// <summary>Whether a file of the corpus is no event at all.</summary>
    public static bool IsNoEvent(string file) => s_files.Any(entry => file.EndsWith("/" + entry.Name, StringComparison.Ordinal));

    /// <summary>A text without what is cut off in front.</summary>
    public static string Cut(string source, string member, string text)
    {
        Prefix? prefix = s_prefixes.FirstOrDefault(entry =>
            entry.Source == source && entry.Name == member && text.StartsWith(entry.Text, StringComparison.Ordinal));
        return text[(prefix?.Text.Length ?? 0)..];
    }

    private sealed record Member(string Source, string Name, string Reason);

    private sealed record Prefix(string Source, string Name, string Text, string Reason);

    private sealed record File(string Name, string Reason);
}
