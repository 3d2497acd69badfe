namespace Chores;

/// <summary>What functions declare and tests expect.</summary>
public static class Limits
{
    /// <summary>How often a message that goes to <c>a</c>, or holds uploads, is delivered before it is given up.</summary>
    public const int MostReceives = 3;
}
