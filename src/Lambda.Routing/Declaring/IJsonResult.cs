using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Declaring;

/// <summary>
/// A result that may hold a value of the user's own, still unwritten: generated code has it written by the contracts of the function's
/// <c>JsonSerializerContext</c>s, right after the handler returned it.
/// </summary>
/// <typeparam name="TSelf">The implementing type.</typeparam>
public interface IJsonResult<TSelf> where TSelf : IJsonResult<TSelf>
{
    /// <summary>The result with its value written; the same result where it holds none.</summary>
    /// <param name="contracts">Finds the contract of a type; <see langword="null"/> for one that no context knows.</param>
    /// <exception cref="NotSupportedException">No context knows the value's type.</exception>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    TSelf Written(Func<Type, JsonTypeInfo?> contracts);
}
