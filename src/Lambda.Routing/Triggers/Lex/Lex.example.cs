using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.Lex;

/// <summary>Books rooms.</summary>
public sealed class FrontDesk
{
    /// <summary>At the end of the conversation: the slots are the payload.</summary>
    [LexTrigger("BookHotel", InvocationSource = "FulfillmentCodeHook")]
    public LexResponse Book(Stay stay, LexEvent asked) =>
        LexResponse.Close(asked, $"{stay.Nights} nights in {stay.City} are yours.").WithSessionAttribute("lastCity", stay.City ?? "");

    /// <summary>In the conversation, of this and of every other intent.</summary>
    [LexTrigger]
    public LexResponse Check(LexEvent asked) => asked.GetSlot("City") == "Atlantis"
        ? LexResponse.ElicitSlot(asked, "City", "We are not there any more. Where else?").WithSlot("City", null)
        : LexResponse.Delegate(asked);
}

/// <summary>The slots of the intent.</summary>
public sealed record Stay(string? City, string? Nights);

[JsonSerializable(typeof(Stay))]
internal sealed partial class StayJson : JsonSerializerContext;
