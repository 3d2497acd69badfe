using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Moves a dialog on.</summary>
[ResponseType]
internal sealed partial record AlexaDialogDirective
{
    public required string Type { get; init; }

    public string? SlotToElicit { get; init; }

    public string? SlotToConfirm { get; init; }
}
