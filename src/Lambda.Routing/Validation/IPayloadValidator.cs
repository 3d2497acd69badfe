using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Checks payloads by what their types declare. Generated code implements it over Microsoft.Extensions.Validation, so that the library and
/// functions without validation know nothing of that package.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPayloadValidator
{
    /// <summary>Whether values of the type can be checked.</summary>
    /// <param name="type">The type.</param>
    bool Knows(Type type);

    /// <summary>Checks a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">The type that it is checked as, one of those that <see cref="Knows"/>.</param>
    /// <param name="path">Where it stands: <c>[3]</c> in a list, empty for a value that stands alone.</param>
    /// <param name="services">The services of the call, for rules that ask for some.</param>
    /// <param name="cancellationToken">The invocation's.</param>
    /// <returns>The messages by member, as C# spells it: <c>Address.City</c>, <c>Lines[0].Quantity</c>; nothing where the value is valid.</returns>
    Task<IReadOnlyDictionary<string, string[]>?> FindErrorsAsync(
        object value, Type type, string path, IServiceProvider services, CancellationToken cancellationToken);
}
