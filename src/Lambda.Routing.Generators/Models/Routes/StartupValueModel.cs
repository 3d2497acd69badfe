namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>Where the value of a parameter comes from that is known when the function starts.</summary>
/// <param name="Supplier">The qualified type that gives it.</param>
/// <param name="Attribute">The attribute's name without its suffix.</param>
/// <param name="TemplateProperty">The infrastructure template's property that the attribute's argument fills; empty for none.</param>
internal sealed record StartupValueModel(string Supplier, string Attribute, string TemplateProperty);
