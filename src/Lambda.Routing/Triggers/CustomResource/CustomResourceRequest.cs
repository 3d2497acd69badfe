using Lambda.Routing.Reading;

namespace Lambda.Routing.CustomResource;

/// <summary>What an answer needs to know of a request, which need not read as a whole.</summary>
internal readonly record struct CustomResourceRequest
{
    // Marks a resource whose creation failed: AWS CloudFormation then asks for its deletion by this id.
    private const string NothingCreated = "lambda-routing:not-created:";

    private string? RequestType { get; init; }

    private string? ResponseUrl { get; init; }

    public string? StackId { get; private init; }

    public string? RequestId { get; private init; }

    public string? LogicalResourceId { get; private init; }

    private string? PhysicalResourceId { get; init; }

    public static CustomResourceRequest Of(CustomResourceEvent @event) => new()
    {
        RequestType = @event.RequestType,
        ResponseUrl = @event.ResponseUrl,
        StackId = @event.StackId,
        RequestId = @event.RequestId,
        LogicalResourceId = @event.LogicalResourceId,
        PhysicalResourceId = @event.PhysicalResourceId,
    };

    public static CustomResourceRequest Of(ReadOnlySpan<byte> json) => new()
    {
        RequestType = JsonScan.TryFind(json, nameof(RequestType)),
        ResponseUrl = JsonScan.TryFind(json, "ResponseURL"),
        StackId = JsonScan.TryFind(json, nameof(StackId)),
        RequestId = JsonScan.TryFind(json, nameof(RequestId)),
        LogicalResourceId = JsonScan.TryFind(json, nameof(LogicalResourceId)),
        PhysicalResourceId = JsonScan.TryFind(json, nameof(PhysicalResourceId)),
    };

    /// <summary>Whether the answer is a call of the response URL; else it is the invocation's own.</summary>
    public bool WantsCall => !string.IsNullOrEmpty(ResponseUrl);

    /// <summary>Whether the resource that is to be deleted was never created.</summary>
    public bool IsDeletionOfNothing =>
        RequestType == "Delete" && PhysicalResourceId?.StartsWith(NothingCreated, StringComparison.Ordinal) == true;

    /// <summary>The id that a failure's answer gives the resource: another one than it has would have it replaced.</summary>
    public string IdOfFailure => string.IsNullOrEmpty(PhysicalResourceId) ? $"{NothingCreated}{LogicalResourceId}" : PhysicalResourceId;

    /// <summary>The id that a success's answer gives the resource.</summary>
    public string IdOf(CustomResourceResult? result)
    {
        // Nothing can be renamed by its deletion.
        string? given = RequestType == "Delete" ? null : result?.PhysicalResourceId;
        return !string.IsNullOrEmpty(given) ? given
            : !string.IsNullOrEmpty(PhysicalResourceId) ? PhysicalResourceId
            : $"{LogicalResourceId}-{RequestId}";
    }

    /// <summary>The response URL.</summary>
    /// <exception cref="InvalidOperationException">An answer must not go there.</exception>
    public Uri RequireAddress() =>
        Uri.TryCreate(ResponseUrl, UriKind.Absolute, out Uri? address) && address.Scheme == Uri.UriSchemeHttps
            ? address
            : throw new InvalidOperationException("The request's ResponseURL is no https URL, so it cannot be answered.");
}
