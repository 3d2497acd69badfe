using Lambda.Routing.Writing;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>What keys have in common up to the delimiter.</summary>
/// <param name="Prefix">The text.</param>
[ResponseType]
public sealed partial record S3CommonPrefix(string Prefix);
