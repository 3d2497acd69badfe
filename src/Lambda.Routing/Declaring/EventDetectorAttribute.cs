namespace Lambda.Routing.Declaring;

/// <summary>
/// Has the source generator implement a method that recognises events: over every source of the compilation and of the
/// assemblies that it references.
/// </summary>
/// <remarks>
/// The method is a <c>static partial string? Detect(ReadOnlySpan&lt;byte&gt; json)</c> of any name in a partial type. It
/// returns the <see cref="SourceAttribute.Name"/> of the source that sent the event, or <see langword="null"/> when no source
/// recognises it, and throws <see cref="Reading.EventReadException"/> for malformed JSON that it met before deciding. That the
/// bytes are valid UTF-8 is for the caller to know.
/// </remarks>
/// <example><code>
/// internal static partial class EveryService
/// {
///     [EventDetector]
///     public static partial string? Detect(ReadOnlySpan&lt;byte&gt; json);
/// }
/// </code></example>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EventDetectorAttribute : Attribute;
