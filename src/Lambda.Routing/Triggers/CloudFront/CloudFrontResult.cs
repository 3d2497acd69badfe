using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing;

/// <summary>
/// What a <see cref="CloudFrontTriggerAttribute"/> method returns: the request, which then goes on; or a response, which the viewer gets.
/// Both convert to it by themselves.
/// </summary>
public sealed record CloudFrontResult
{
    private CloudFrontResult(CloudFrontRequest? request, CloudFrontResponse? response) => (Request, Response) = (request, response);

    /// <summary>The request that goes on; <see langword="null"/> where there is a response.</summary>
    public CloudFrontRequest? Request { get; }

    /// <summary>The response; <see langword="null"/> where the request goes on.</summary>
    public CloudFrontResponse? Response { get; }

    /// <summary>The request goes on.</summary>
    /// <param name="request">The request; <see langword="null"/> is none, and fails the invocation.</param>
    [return: NotNullIfNotNull(nameof(request))]
    public static implicit operator CloudFrontResult?(CloudFrontRequest? request) => request is null ? null : Continue(request);

    /// <summary>The viewer gets a response.</summary>
    /// <param name="response">The response; <see langword="null"/> is none, and fails the invocation.</param>
    [return: NotNullIfNotNull(nameof(response))]
    public static implicit operator CloudFrontResult?(CloudFrontResponse? response) => response is null ? null : Answer(response);

    /// <summary>The request goes on.</summary>
    /// <param name="request">The request.</param>
    public static CloudFrontResult Continue(CloudFrontRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new(request, null);
    }

    /// <summary>The viewer gets a response.</summary>
    /// <param name="response">The response.</param>
    public static CloudFrontResult Answer(CloudFrontResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return new(null, response);
    }
}
