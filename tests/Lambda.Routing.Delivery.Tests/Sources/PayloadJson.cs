using System.Text;
using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>The payloads of records, written by hand: the library's own builders are not to vouch for its readers.</summary>
internal static class PayloadJson
{
    private static readonly string[] s_broken =
    [
        "no json " + InProcessSandbox.Secret,
        "null",
        "{}",
        "[]",
        "7",
        "\"" + InProcessSandbox.Secret + "\"",
        """{"id":17,"steps":["done"],"to":"a"}""",
        """{"id":"r","steps":"done","to":"a"}""",
        """{"id":"r","steps":["done"],"to":"a" """,
        """{"id":"r","to":"a","note":"s3cr3t"}""",
        "",
    ];

    public static string Of(Item item) => item.Trouble == Trouble.Payload ? s_broken[item.Index % s_broken.Length] : Whole(item);

    /// <summary>The same where the source's own form is JSON too, so that only the contents can be wrong.</summary>
    public static string ObjectOf(Item item) => item.Trouble == Trouble.Payload
        ? item.Index % 2 == 0 ? "{}" : $$"""{"id":"{{item.Id}}","note":"{{InProcessSandbox.Secret}}"}"""
        : Whole(item);

    public static string Quoted(string text) => JsonEncodedText.Encode(text).ToString();

    public static string Base64Of(Item item) => Convert.ToBase64String(Encoding.UTF8.GetBytes(Of(item)));

    /// <summary>A list of records, as an event's bytes.</summary>
    public static byte[] Bytes(string head, IEnumerable<string> records, string tail) =>
        Encoding.UTF8.GetBytes($"{head}{string.Join(',', records)}{tail}");

    private static string Whole(Item item) =>
        $$"""{"id":"{{item.Id}}","steps":["{{string.Join("\",\"", item.Steps)}}"],"to":"{{item.To}}","note":"{{InProcessSandbox.Secret}}"}""";
}
