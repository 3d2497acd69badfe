using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.IotButton;

/// <summary>A click of a button.</summary>
[EventType]
public sealed partial record IotButtonClick
{
    /// <summary>More about the click, as the event has it.</summary>
    public JsonElement? AdditionalInfo { get; init; }

    /// <summary>The kind of click: <c>SINGLE</c>, <c>DOUBLE</c>, <c>LONG</c>.</summary>
    public partial string? ClickType { get; init; }

    /// <summary>When it was clicked, in UTC.</summary>
    public DateTimeOffset? ReportedTime { get; init; }
}
