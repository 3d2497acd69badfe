using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>The body of a request.</summary>
[EventType]
[ResponseType]
public sealed partial record CloudFrontBody
{
    /// <summary>Whether the body was longer than AWS shows to functions.</summary>
    public bool InputTruncated { get; init; }

    /// <summary><c>read-only</c>, or <c>replace</c> for one that a function changes.</summary>
    public partial string? Action { get; init; }

    /// <summary><c>base64</c> or <c>text</c>: how <see cref="Data"/> is to be read.</summary>
    public partial string? Encoding { get; init; }

    /// <summary>The body.</summary>
    public partial string? Data { get; init; }
}
