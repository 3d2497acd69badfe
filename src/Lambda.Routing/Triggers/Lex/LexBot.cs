using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>The bot that the user talks to.</summary>
[EventType]
public sealed partial record LexBot
{
    /// <summary>Its id.</summary>
    public partial string? Id { get; init; }

    /// <summary>Its name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Its alias's id.</summary>
    public partial string? AliasId { get; init; }

    /// <summary>Its alias's name.</summary>
    public partial string? AliasName { get; init; }

    /// <summary>The language: <c>en_US</c>.</summary>
    public partial string? LocaleId { get; init; }

    /// <summary>Its version: a number, or <c>DRAFT</c>.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
