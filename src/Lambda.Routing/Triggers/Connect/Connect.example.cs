using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Connect;

/// <summary>Looks customers up while they wait.</summary>
public sealed class Switchboard
{
    /// <summary>The parameters of the flow's block are the payload; what is returned are attributes for the flow.</summary>
    [ConnectTrigger(Channel = "CHAT")]
    public Dictionary<string, string> Greet(Lookup lookup, ConnectEvent contact) => new()
    {
        ["greeting"] = $"Welcome back, {lookup.CompanyName}.",
        ["customer"] = contact.Contact.CustomerId ?? "unknown",
    };

    /// <summary>A block that only tells something needs no answer.</summary>
    [ConnectTrigger]
    public void Note(ConnectEvent contact) => Console.WriteLine($"Contact {contact.Contact.ContactId} came by {contact.Contact.Channel}");
}

/// <summary>What the flow gives the function.</summary>
public sealed record Lookup(string CompanyName);

[JsonSerializable(typeof(Lookup))]
internal sealed partial class LookupJson : JsonSerializerContext;
