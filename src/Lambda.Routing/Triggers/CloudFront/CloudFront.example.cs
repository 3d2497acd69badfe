using Lambda.Routing;

namespace Examples.CloudFront;

/// <summary>Looks after the requests of a website. AWS runs this on Node.js and Python only; tests and emulators run it here.</summary>
public sealed class Doorman
{
    /// <summary>The request goes on, or the viewer is sent elsewhere: both convert to the result.</summary>
    [CloudFrontTrigger("viewer-request", Path = "/members/*")]
    public CloudFrontResult Admit(CloudFrontEvent passing) => passing.Request.GetHeader("cookie") is null
        ? CloudFrontResponse.Redirect("https://example.com/login")
        : passing.Request;

    /// <summary>A changed request goes on; what nobody modelled stays in it.</summary>
    [CloudFrontTrigger("origin-request")]
    public CloudFrontRequest Rewrite(CloudFrontEvent passing) =>
        (passing.Request with { Uri = passing.Request.Uri.TrimEnd('/') + "/index.html" }).WithHeader("X-Rewritten", "1");

    /// <summary>A changed response goes on.</summary>
    [CloudFrontTrigger("viewer-response")]
    public CloudFrontResponse Harden(CloudFrontEvent passing) => passing.Response!.WithHeader("Strict-Transport-Security", "max-age=63072000");
}
