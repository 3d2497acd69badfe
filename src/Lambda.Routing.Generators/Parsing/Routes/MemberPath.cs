using System.Text;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>A filter's path of C# names, as an expression and as a path in JSON.</summary>
/// <param name="Accessor">What follows the record in source code: <c>.Bucket?.Name</c>.</param>
/// <param name="JsonPath">The same members in the record's JSON: <c>bucket.name</c>.</param>
internal sealed record MemberPath(string Accessor, string JsonPath)
{
    /// <summary>The path from a type; null when a member does not exist or the last one is no string.</summary>
    public static MemberPath? Parse(ITypeSymbol from, string path)
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
            json.Append(json.Length > 0 ? "." : "").Append(property.JsonName());
            at = property.Type;
            mayBeNull |= property.NullableAnnotation == NullableAnnotation.Annotated;
        }
        return at.SpecialType == SpecialType.System_String ? new MemberPath(accessor.ToString(), json.ToString()) : null;
    }
}
