namespace Chores;

/// <summary>A record's payload, which says what handling it is like.</summary>
/// <param name="Id">The record's name.</param>
/// <param name="Steps">What happens on the first attempt, the second and so on; the last entry holds for all further attempts.</param>
/// <param name="To">Which of the handlers takes it.</param>
public sealed record Chore(string Id, IReadOnlyList<string> Steps, string To)
{
    /// <summary>Stands for one that a method could not make out of a record by itself.</summary>
    public static Chore ForNobody { get; } = new("", [], "nobody");
}
