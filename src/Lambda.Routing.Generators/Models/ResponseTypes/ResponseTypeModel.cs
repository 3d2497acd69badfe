namespace Lambda.Routing.Generators.Models.ResponseTypes;

/// <summary>A type whose writer is to be written.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="ContainingTypes">The headers of the types around it, from the outside: <c>record Outer</c>.</param>
/// <param name="Header">Its own header: <c>record Answer</c>.</param>
/// <param name="HintName">The generated file's name.</param>
/// <param name="Modifiers">What the method is: <c>public override</c>. One that is abstract has no body.</param>
/// <param name="Members">What is written, in the order of declaration.</param>
internal sealed record ResponseTypeModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Header,
    string HintName,
    string Modifiers,
    EquatableArray<MemberModel> Members)
{
    public const string Abstract = "public abstract";
}

/// <summary>A property that is written.</summary>
/// <param name="Name">Its name, as C# writes it.</param>
/// <param name="JsonName">The member's name in JSON.</param>
/// <param name="Value">How the value is written.</param>
/// <param name="WritesEmpty">Whether it is written when there is nothing in it.</param>
internal sealed record MemberModel(string Name, string JsonName, WriteModel Value, bool WritesEmpty);
