namespace Lambda.Routing.Testing;

/// <summary>
/// What triggers of AWS CodeCommit repositories send
/// (<see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">example event</see>).
/// </summary>
public static class CodeCommitEvents
{
    private const string Commit = "0000000000000000000000000000000000000001";

    /// <summary>Branches were pushed.</summary>
    /// <param name="repository">The repository's name or ARN.</param>
    /// <param name="branches">The branches' names, or full names of references: <c>refs/tags/v1</c>.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Pushed(string repository, params ReadOnlySpan<string> branches) => Write(repository, null, branches);

    /// <summary>A branch was pushed, and the trigger sends a text along.</summary>
    /// <param name="repository">The repository's name or ARN.</param>
    /// <param name="customData">The trigger's text.</param>
    /// <param name="branch">The branch's name, or a reference's full name.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> WithCustomData(string repository, string customData, string branch = "main") =>
        Write(repository, customData, [branch]);

    private static ReadOnlyMemory<byte> Write(string repository, string? customData, ReadOnlySpan<string> branches)
    {
        ArgumentException.ThrowIfNullOrEmpty(repository);
        return EventWriter.Write((repository, customData, branches: branches.ToArray()), static (writer, all) =>
        {
            writer.WriteStartArray("Records");
            writer.WriteStartObject();
            writer.WriteString("eventVersion", "1.0");
            writer.WriteString("eventId", TestAccount.IdOf(1));
            writer.WriteString("eventName", "ReferenceChanges");
            writer.WriteString("eventTime", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteString("eventTriggerName", "my-trigger");
            writer.WriteString("eventTriggerConfigId", TestAccount.IdOf(2));
            writer.WriteNumber("eventPartNumber", 1);
            writer.WriteNumber("eventTotalParts", 1);
            writer.WriteString("eventSource", "aws:codecommit");
            writer.WriteString("eventSourceARN", TestAccount.ArnOf("codecommit", all.repository));
            writer.WriteString("awsRegion", TestAccount.Region);
            writer.WriteString("userIdentityARN", $"arn:aws:iam::{TestAccount.Id}:user/my-user");
            if (all.customData is not null)
            {
                writer.WriteString("customData", all.customData);
            }
            writer.WriteStartObject("codecommit");
            writer.WriteStartArray("references");
            foreach (string branch in all.branches)
            {
                writer.WriteStartObject();
                writer.WriteString("commit", Commit);
                writer.WriteString("ref", branch.StartsWith("refs/", StringComparison.Ordinal) ? branch : "refs/heads/" + branch);
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
        });
    }
}
