using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>A session of temporary credentials.</summary>
[EventType]
public sealed partial record S3ObjectLambdaSessionContext
{
    /// <summary>What is known of the session: <c>mfaAuthenticated</c>, <c>creationDate</c>.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Where the credentials come from.</summary>
    public S3ObjectLambdaSessionIssuer? SessionIssuer { get; init; }
}
