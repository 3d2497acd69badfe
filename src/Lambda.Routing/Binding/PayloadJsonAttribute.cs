namespace Lambda.Routing;

/// <summary>Chooses the <see cref="System.Text.Json.Serialization.JsonSerializerContext"/> for payloads, where several know a type.</summary>
/// <param name="context">A class derived from <see cref="System.Text.Json.Serialization.JsonSerializerContext"/>.</param>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PayloadJsonAttribute(Type context) : Attribute
{
    /// <summary>The context's class.</summary>
    public Type Context { get; } = context;
}
