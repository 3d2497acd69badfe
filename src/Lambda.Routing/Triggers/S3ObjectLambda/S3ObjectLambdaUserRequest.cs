using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>A request as its caller made it.</summary>
[EventType]
public sealed partial record S3ObjectLambdaUserRequest
{
    /// <summary>The URL, decoded, without what authorises it.</summary>
    public partial string? Url { get; init; }

    /// <summary>The headers as the caller wrote their names, without those that authorise. Several of one name are one value, with commas between.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>A header's value; <see langword="null"/> when there is none of that name.</summary>
    /// <param name="name">The header's name, in any case.</param>
    public string? GetHeader(string name)
    {
        foreach ((string header, string value) in Headers)
        {
            if (string.Equals(header, name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return null;
    }
}
