using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Serialises payloads for which a test names no contract, with the web's defaults: what a context without options reads.</summary>
internal static class WebJson
{
    public const string Trimming = "Serialises with reflection. In a trimmed test, use the overload that takes a JsonTypeInfo.";

    [RequiresUnreferencedCode(Trimming)]
    [RequiresDynamicCode(Trimming)]
    public static string Serialize<T>(T payload) => JsonSerializer.Serialize(payload, JsonSerializerOptions.Web);
}
