using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>The HTTP request that AWS AppSync received.</summary>
[EventType]
public sealed partial record AppSyncRequest
{
    /// <summary>The headers, by their names in lower case.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The API's custom domain name; <see langword="null"/> where the request used the API's own.</summary>
    public partial string? DomainName { get; init; }
}
