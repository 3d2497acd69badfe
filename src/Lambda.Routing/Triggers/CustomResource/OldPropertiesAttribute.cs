using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Binds a parameter to the properties that the resource had before an update.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(CustomResourceEvent.OldResourceProperties), MissingIf = nameof(CustomResourceEvent.RequestType) + "=Create|Delete")]
public sealed class OldPropertiesAttribute : Attribute;
