using System.Text.Json.Serialization;
using Lambda.Routing.CodeCommit;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>What a trigger of an AWS CodeCommit repository tells: so far one change at a time, of one or several references.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">Using Lambda with CodeCommit</see>.</remarks>
[EventType]
[Source("codecommit", Trigger = FunctionTrigger.DataSource)]
[Shape("Records[0].eventSource = aws:codecommit")]
public sealed partial record CodeCommitEvent : IBatchEvent<CodeCommitEvent, CodeCommitReference>
{
    /// <summary>The changes, in the order in which AWS sent them.</summary>
    [JsonPropertyName("Records")]
    public required IReadOnlyList<CodeCommitChange> Changes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            Records = [.. value.SelectMany(change => change.References.Select(reference => reference with { Change = change }))];
        }
    }

    /// <summary>The references of all changes: what the routes are called for.</summary>
    [JsonIgnore]
    public IReadOnlyList<CodeCommitReference> Records { get; private init; } = [];

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "";

    /// <inheritdoc/>
    public static string? GetIdentifier(CodeCommitReference record) => null;

    /// <inheritdoc/>
    public static string? GetSourceArn(CodeCommitEvent @event, CodeCommitReference record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.RepositoryArn;
    }
}
