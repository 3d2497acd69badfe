namespace Lambda.Routing;

/// <summary>What becomes of a record that no route takes.</summary>
public enum Unrouted
{
    /// <summary>Nothing is said: the record fails, and on an ordered source the build asks for a decision.</summary>
    Unspecified,

    /// <summary>The record counts as done.</summary>
    Skip,

    /// <summary>The record fails, and is delivered again.</summary>
    Fail,
}
