using System.Text.RegularExpressions;

namespace Lambda.Routing.Tool.Samples;

/// <summary>Makes a request path for a route template.</summary>
internal static partial class HttpSample
{
    private const string SampleGuid = "0a6f1c52-7d0b-4c1e-9d55-3f3f0e2f7a11";

    /// <summary><c>/orders/{id}</c> becomes <c>/orders/1</c>, or has a GUID where the handler takes one.</summary>
    public static string Path(string template, string signature)
    {
        string value = signature.Contains("Guid", StringComparison.Ordinal) ? SampleGuid : "1";
        return Parameter().Replace(template, value);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
