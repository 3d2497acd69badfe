using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>A property of a trigger's attribute class, with what the class says of it. A library's triggers are read once, not for each method that has them.</summary>
internal sealed class TriggerProperty
{
    private static readonly TypeFacts<TriggerProperty[]> s_facts = new(static type => [.. type.AllProperties().Select(property => new TriggerProperty(property))]);

    private TriggerProperty(IPropertySymbol symbol)
    {
        Symbol = symbol;
        IsOption = symbol.HasAttribute(KnownNames.OptionAttribute);
        Notice = symbol.FindAttribute(KnownNames.NoticeAttribute)?.StringArgument("Text");
        Filter = symbol.FindAttribute(KnownNames.FilterAttribute);
        IsRouteTemplate = symbol.HasAttribute(KnownNames.RouteTemplateAttribute);
        Template = symbol.FindAttribute(KnownNames.TemplatePropertyAttribute);
        DefersFailures = symbol.HasAttribute(KnownNames.DefersFailures);
        IsShapeFacts = symbol.HasAttribute(KnownNames.ShapeFactsAttribute);
        ShapeInput = symbol.FindAttribute(KnownNames.ShapeInputAttribute);
    }

    public IPropertySymbol Symbol { get; }

    public string Name => Symbol.Name;

    /// <summary>Whether its value is one of the route's options.</summary>
    public bool IsOption { get; }

    /// <summary>What there is to know about it, set or not; null for nothing.</summary>
    public string? Notice { get; }

    /// <summary>How its value filters; null where it does not.</summary>
    public AttributeData? Filter { get; }

    /// <summary>Whether its value is an HTTP route.</summary>
    public bool IsRouteTemplate { get; }

    /// <summary>Its place in the infrastructure template; null for none.</summary>
    public AttributeData? Template { get; }

    /// <summary>Whether it says that failed records are put off.</summary>
    public bool DefersFailures { get; }

    /// <summary>Whether its values are facts of the events' shape.</summary>
    public bool IsShapeFacts { get; }

    /// <summary>How its value is a document that is the event; null where it is none.</summary>
    public AttributeData? ShapeInput { get; }

    /// <summary>All properties of an attribute class, its base classes' included.</summary>
    public static IReadOnlyList<TriggerProperty> Of(INamedTypeSymbol trigger) => s_facts.Of(trigger);
}
