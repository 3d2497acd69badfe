using System.Collections.ObjectModel;

namespace Lambda.Routing.CloudFront;

/// <summary>Looks up and sets headers, whose names stand in lower case.</summary>
internal static class CloudFrontHeaders
{
    public static string? Get(IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> headers, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return headers.TryGetValue(Lower(name), out IReadOnlyList<CloudFrontHeader>? values) && values is [var first, ..] ? first.Value : null;
    }

    public static ReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> Set(
        IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> headers, string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var changed = new Dictionary<string, IReadOnlyList<CloudFrontHeader>>(headers, StringComparer.Ordinal);
        if (value is null)
        {
            changed.Remove(Lower(name));
        }
        else
        {
            changed[Lower(name)] = [new CloudFrontHeader { Key = name, Value = value }];
        }
        return changed.AsReadOnly();
    }

#pragma warning disable CA1308 // CloudFront's own spelling.
    private static string Lower(string name) => name.ToLowerInvariant();
#pragma warning restore CA1308
}
