namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>A method that runs at a turn of the process's life.</summary>
/// <param name="Moment">Which turn.</param>
/// <param name="FullName">The name that tells it from every other method.</param>
/// <param name="Id">The short name that reports use.</param>
/// <param name="Class">The class it belongs to.</param>
/// <param name="MethodName">Its name as source code spells it.</param>
/// <param name="IsStatic">Whether it is static.</param>
/// <param name="IsAwaitable">Whether it returns a task.</param>
/// <param name="Parameters">The qualified type of each parameter that is a service; empty for the token.</param>
/// <param name="Findings">What the parser found wrong.</param>
internal sealed record LifetimeMethodModel(
    LifetimeMoment Moment,
    string FullName,
    string Id,
    HandlerClassModel Class,
    string MethodName,
    bool IsStatic,
    bool IsAwaitable,
    EquatableArray<string> Parameters,
    EquatableArray<Finding> Findings)
{
    /// <summary>The referenced assembly that it was found in; empty for the project's own.</summary>
    public string Assembly { get; init; } = "";

    public bool NeedsServices => Services.Any();

    public IEnumerable<string> Services => (IsStatic ? [] : Class.Services.AsEnumerable()).Concat(Parameters.Where(type => type.Length > 0));
}

internal enum LifetimeMoment
{
    Shutdown,
    BeforeSnapshot,
    AfterRestore,
}
