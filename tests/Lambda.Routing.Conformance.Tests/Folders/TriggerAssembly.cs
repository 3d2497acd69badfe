using System.Reflection;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>An assembly with trigger folders: the library, or a third party's.</summary>
/// <param name="Assembly">The assembly.</param>
/// <param name="FullPath">Where its trigger folders are.</param>
internal sealed record TriggerAssembly(Assembly Assembly, string FullPath)
{
    public static TriggerAssembly Library { get; } = new(typeof(Declaring.TriggerAttribute).Assembly, Repository.Path("src", "Lambda.Routing", "Triggers"));

    /// <summary>The library first.</summary>
    public static IReadOnlyList<TriggerAssembly> All { get; } =
    [
        Library,
        new(typeof(CustomTrigger.AutoScaling.TerminationPolicyEvent).Assembly, Repository.Path("samples", "CustomTrigger", "Triggers")),
    ];

    public static Type Type(string fullName) =>
        All.Select(assembly => assembly.Assembly.GetType(fullName)).FirstOrDefault(type => type is not null)
        ?? throw new TypeLoadException($"No assembly with triggers has {fullName}.");
}
