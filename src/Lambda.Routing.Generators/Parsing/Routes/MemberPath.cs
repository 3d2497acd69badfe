using System.Text;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>A filter's path of C# names, as an expression and as a path in JSON.</summary>
/// <param name="Accessor">What follows the record in source code: <c>.Bucket?.Name</c>.</param>
/// <param name="JsonPath">The same members in the record's JSON: <c>bucket.name</c>.</param>
internal sealed record MemberPath(string Accessor, string JsonPath)
{
    /// <summary>What stands for a member's name in a path: <c>~</c>, <c>~&lt;::</c> for what is before a separator, <c>~&gt;::</c> for what is after it.</summary>
    public const string KeyMark = "~";

    /// <summary>The path from a type to a string; null when a member does not exist or the last one is no string.</summary>
    public static MemberPath? Parse(ITypeSymbol from, string path) => Parse(from, path, static type => type.SpecialType == SpecialType.System_String);

    /// <summary>The path from a type to a payload; null when a member does not exist or the last one is no payload that is always there, if only as a missing one.</summary>
    public static MemberPath? ParsePayload(ITypeSymbol from, string path) =>
        Parse(from, path, static type => type.Is(KnownNames.PayloadType)) is { } found && !found.Accessor.Contains("?.") ? found : null;

    /// <summary>A member's name, in which a dot is no step; a computed property says with dots where what it is made of stands.</summary>
    private static string JsonNameOf(IPropertySymbol property)
    {
        if (property.FindAttribute(KnownNames.RecordKey) is not { } key)
        {
            return property.SetMethod is null ? property.JsonName() : property.JsonName().Replace(".", "\\.");
        }
        return (key.StringArgument("Before"), key.StringArgument("After")) switch
        {
            ({ } separator, _) => $"{KeyMark}<{separator}",
            (_, { } separator) => $"{KeyMark}>{separator}",
            _ => KeyMark,
        };
    }

    private static MemberPath? Parse(ITypeSymbol from, string path, Func<ITypeSymbol, bool> ends)
    {
        var accessor = new StringBuilder();
        var json = new StringBuilder();
        ITypeSymbol at = from;
        bool mayBeNull = false;
        foreach (string name in path.Split('.'))
        {
            if (at.FindProperty(name) is not { } property)
            {
                return null;
            }
            accessor.Append(mayBeNull ? "?." : ".").Append(Symbols.Escaped(name));
            json.Append(json.Length > 0 ? "." : "").Append(JsonNameOf(property));
            at = property.Type;
            mayBeNull |= property.NullableAnnotation == NullableAnnotation.Annotated;
        }
        return ends(at) ? new MemberPath(accessor.ToString(), json.ToString()) : null;
    }
}
