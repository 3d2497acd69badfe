using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>How generated code obtains the values of parameters that are known when the function starts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StartupValues
{
    /// <summary>A parameter's value.</summary>
    /// <typeparam name="TSupplier">The type that gives it.</typeparam>
    /// <typeparam name="TValue">The parameter's type.</typeparam>
    /// <param name="argument">What the attribute says, perhaps with <c>${VAR}</c> in it.</param>
    /// <param name="where">The route and parameter, for the error.</param>
    /// <exception cref="StartupException">A variable is not set, or there is no such thing.</exception>
    public static TValue Supply<TSupplier, TValue>(string argument, string where) where TSupplier : IStartupValue<TValue>
    {
        string resolved = ResourceName.Resolve(argument, where);
        try
        {
            return TSupplier.Supply(resolved);
        }
        catch (StartupException exception)
        {
            throw new StartupException($"{where}: {exception.Message}", exception);
        }
    }
}
