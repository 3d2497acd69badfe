namespace Lambda.Routing.Declaring;

/// <summary>
/// What everyone who uses a trigger should know: the build says it, as an information, at each use. Stands on the trigger's class, or
/// on an <see cref="OptionAttribute">option</see>, for those who use that.
/// </summary>
/// <param name="text">What to say, without a full stop.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class NoticeAttribute(string text) : Attribute
{
    /// <summary>What to say.</summary>
    public string Text { get; } = text;
}
