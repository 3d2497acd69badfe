namespace Lambda.Routing.Declaring;

/// <summary>
/// The base of every trigger: an attribute that a user puts on a method to say which events it takes.
/// </summary>
/// <remarks>
/// A derived class is named <c>…Batch</c> or <c>…Trigger</c> (plus <c>Attribute</c>): the suffix is how the source generator
/// finds candidate methods. What it takes is declared with <see cref="SourcesAttribute"/>, how AWS delivers it with
/// <see cref="DeliveryAttribute"/>, and what its arguments mean with <see cref="FilterAttribute"/>,
/// <see cref="OptionAttribute"/> and <see cref="RouteTemplateAttribute"/> on its properties.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class TriggerAttribute : Attribute;
