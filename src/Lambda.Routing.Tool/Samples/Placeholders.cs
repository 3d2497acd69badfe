using System.Text.RegularExpressions;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Resolves <c>${VAR}</c> and <c>${VAR:default}</c> as the function will, which inherits this process's environment.</summary>
internal static partial class Placeholders
{
    /// <summary>The value with its placeholders filled in; <see langword="null"/> when one has neither a variable nor a default.</summary>
    public static string? Resolve(string value, Func<string, string?> environment)
    {
        bool missing = false;
        string resolved = Pattern().Replace(value, match =>
        {
            if (environment(match.Groups["name"].Value) is { Length: > 0 } set)
            {
                return set;
            }
            missing |= !match.Groups["default"].Success;
            return match.Groups["default"].Value;
        });
        return missing ? null : resolved;
    }

    [GeneratedRegex(@"\$\{(?<name>[^:}]+)(:(?<default>[^}]*))?\}")]
    private static partial Regex Pattern();
}
