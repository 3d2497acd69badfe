using Lambda.Routing.Writing;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>Who has an object.</summary>
/// <param name="Id">The owner's id.</param>
/// <param name="DisplayName">The owner's name.</param>
[ResponseType]
public sealed partial record S3ObjectOwner(string? Id, string? DisplayName);
