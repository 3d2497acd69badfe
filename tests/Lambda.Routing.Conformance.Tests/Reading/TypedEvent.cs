using System.Reflection;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>Reads an event of a type that only the running test knows.</summary>
internal static class TypedEvent
{
    // A ref struct's own methods cannot be called by reflection.
    private static readonly MethodInfo s_read = typeof(TypedEvent).GetMethod(nameof(ReadAs), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <exception cref="EventReadException">The document is not that event.</exception>
    public static object Read(Type type, byte[] json) =>
        s_read.MakeGenericMethod(type).Invoke(null, BindingFlags.DoNotWrapExceptions, null, [json], null)!;

    private static object ReadAs<T>(byte[] json) where T : class, IReadable<T> => EventReader.ReadDocument<T>(json);
}
