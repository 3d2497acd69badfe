namespace Lambda.Routing.Generators.Models;

/// <summary>
/// Something the parser found wrong. It holds no location, so that it may travel through the pipeline: the analyzer, which runs
/// the same parser, turns <see cref="Target"/> into one with the symbol in hand.
/// </summary>
/// <param name="Id">The diagnostic's id: <c>LR1001</c>.</param>
/// <param name="Target">What to underline, seen from the symbol that was parsed.</param>
/// <param name="Arguments">What the message's placeholders stand for.</param>
internal sealed record Finding(string Id, FindingTarget Target, EquatableArray<string> Arguments)
{
    public static Finding Of(string id, FindingTarget target, params string[] arguments) =>
        new(id, target, arguments.ToEquatableArray());
}

/// <summary>The part of a declaration that a finding is about.</summary>
/// <param name="Part">Which kind of part.</param>
/// <param name="Index">The parameter's number, or the attribute's number in <c>ISymbol.GetAttributes()</c>.</param>
/// <param name="Argument">The argument's name (a constructor parameter or a property); empty for the whole attribute.</param>
/// <param name="Member">For a type's finding: the member that it is about; empty for the type itself.</param>
/// <param name="Element">The element's number, where the argument is a <c>params</c> array.</param>
internal readonly record struct FindingTarget(FindingPart Part, int Index = 0, string Argument = "", string Member = "", int Element = 0);

internal enum FindingPart
{
    /// <summary>The declared name: of the method, the type, or <see cref="FindingTarget.Member"/>.</summary>
    Name,
    Parameter,
    Attribute,
    ReturnType,

    /// <summary>The project as a whole, which has no place in its sources.</summary>
    Project,
}
