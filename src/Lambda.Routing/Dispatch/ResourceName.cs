using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>Names of AWS resources as filters write them: a bare name, an ARN or a URL, perhaps with <c>${VAR}</c> in it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ResourceName
{
    /// <summary>Replaces <c>${VAR}</c> and <c>${VAR:default}</c> by the environment's values.</summary>
    /// <param name="text">The text as the attribute has it.</param>
    /// <param name="where">The route and argument, for the error.</param>
    /// <exception cref="StartupException">A variable without a default is not set, or a placeholder is not closed.</exception>
    public static string Resolve(string text, string where)
    {
        ArgumentNullException.ThrowIfNull(text);
        int open;
        while ((open = text.IndexOf("${", StringComparison.Ordinal)) >= 0)
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
            {
                throw new StartupException($"{where}: the placeholder in '{text}' has no closing brace.");
            }
            string inside = text[(open + 2)..close];
            int colon = inside.IndexOf(':', StringComparison.Ordinal);
            string name = colon < 0 ? inside : inside[..colon];
            string? value = Environment.GetEnvironmentVariable(name);
            if (string.IsNullOrEmpty(value))
            {
                value = colon >= 0 ? inside[(colon + 1)..] : throw new StartupException(
                    $"{where}: the environment variable {name} is not set. Set it, or give the placeholder a default: ${{{name}:value}}.");
            }
            // A value is taken as it is: a "${" inside it is not expanded again.
            return text[..open] + value + Resolve(text[(close + 1)..], where);
        }
        return text;
    }

    /// <summary>
    /// Whether an event's resource is the one that a filter names. Compares the resources' own names, and partition, region
    /// and account too where both sides are ARNs.
    /// </summary>
    /// <param name="actual">The event's ARN, name or URL.</param>
    /// <param name="expected">The filter's.</param>
    public static bool Matches(string? actual, string expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        if (actual is null)
        {
            return false;
        }
        return OwnName(actual).SequenceEqual(OwnName(expected)) && MayShareScope(actual, expected);
    }

    /// <summary>The same, for resources whose ARNs hold more than their own name.</summary>
    /// <param name="actual">The event's ARN or name.</param>
    /// <param name="expected">The filter's.</param>
    /// <param name="format">Where the name stands in an ARN: <see cref="Declaring.FilterAttribute.ArnFormat"/>.</param>
    public static bool Matches(string? actual, string expected, string format)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return actual is not null && OwnName(actual, format).SequenceEqual(OwnName(expected, format)) && MayShareScope(actual, expected);
    }

    /// <summary>The resource's own name: <c>orders</c> of <c>arn:aws:sqs:eu-west-1:123456789012:orders</c>.</summary>
    /// <param name="resource">A name, an ARN or a URL.</param>
    public static ReadOnlySpan<char> OwnName(ReadOnlySpan<char> resource)
    {
        ReadOnlySpan<char> path = (IsArn(resource) ? resource[Scope(resource).Length..] : resource).TrimEnd('/');
        int slashes = path.Count('/');
        // type/name/type/name nests one resource in another; the outer one is what users name (a table, not its stream's label).
        if (slashes == 3 && IsArn(resource))
        {
            path = path[..NthSlash(path, 2)];
        }
        int last = path.LastIndexOfAny('/', ':');
        return path[(last + 1)..];
    }

    /// <summary>The same, for resources whose ARNs hold more than their own name; a text that is no ARN is the name.</summary>
    /// <param name="resource">A name or an ARN.</param>
    /// <param name="format">Where the name stands in an ARN: <see cref="Declaring.FilterAttribute.ArnFormat"/>.</param>
    public static ReadOnlySpan<char> OwnName(ReadOnlySpan<char> resource, ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return OwnName(resource);
        }
        if (!IsArn(resource))
        {
            return resource;
        }
        return ArnFormat.TryFindName(resource[Scope(resource).Length..], format, out ReadOnlySpan<char> name) ? name : OwnName(resource);
    }

    private static bool MayShareScope(string actual, string expected) =>
        !IsArn(actual) || !IsArn(expected) || Scope(actual).SequenceEqual(Scope(expected));

    private static bool IsArn(ReadOnlySpan<char> text) => text.StartsWith("arn:", StringComparison.Ordinal) && text.Count(':') >= 5;

    /// <summary>The first five parts of an ARN: partition, service, region, account.</summary>
    private static ReadOnlySpan<char> Scope(ReadOnlySpan<char> arn)
    {
        int at = 0;
        for (int part = 0; part < 5; part++)
        {
            at += arn[at..].IndexOf(':') + 1;
        }
        return arn[..at];
    }

    private static int NthSlash(ReadOnlySpan<char> text, int n)
    {
        int at = -1;
        while (n-- > 0)
        {
            at += text[(at + 1)..].IndexOf('/') + 1;
        }
        return at;
    }
}
