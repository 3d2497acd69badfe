using Lambda.Routing.Generators.Diagnostics.Http;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>Reads which origins may call a method, and refuses what browsers would.</summary>
internal static class CorsParser
{
    private const string Attribute = "Lambda.Routing.CorsAttribute";
    private const string Any = "*";

    /// <summary>The model; null where nothing is declared.</summary>
    public static CorsModel? Parse(IMethodSymbol method, List<Finding> findings)
    {
        if (NearestAttribute.Find(method, Attribute, out int index) is not { } attribute)
        {
            return null;
        }
        string[] origins = Texts(attribute, "Origins"), allowed = Texts(attribute, "AllowHeaders"), exposed = Texts(attribute, "ExposeHeaders");
        bool credentials = attribute.Argument("AllowCredentials")?.Value is true;
        if (credentials)
        {
            foreach ((string argument, string[] values) in new[] { ("Origins", origins), ("AllowHeaders", allowed), ("ExposeHeaders", exposed) })
            {
                if (values.Contains(Any))
                {
                    findings.Add(Finding.Of(HttpDescriptors.WildcardWithCredentials.Id, Target(index, argument), argument, method.Name));
                }
            }
        }
        if (origins.Length == 0)
        {
            findings.Add(Finding.Of(HttpDescriptors.MalformedOrigin.Id, Target(index, ""), "", method.Name));
        }
        for (int i = 0; i < origins.Length; i++)
        {
            if (!IsOrigin(origins[i]))
            {
                findings.Add(Finding.Of(HttpDescriptors.MalformedOrigin.Id, Target(index, "Origins", i), origins[i], method.Name));
            }
        }
        int age = attribute.Argument("MaxAgeSeconds")?.Value is int seconds ? seconds : 0;
        return new CorsModel(origins.ToEquatableArray(), string.Join(", ", allowed), string.Join(", ", exposed), credentials, age);
    }

    // What a browser sends is scheme, host and port, in lower case; anything else never matches.
    private static bool IsOrigin(string origin)
    {
        if (origin is Any or "null" || origin.Contains("${"))
        {
            return true;
        }
        int host = origin.IndexOf("://", StringComparison.Ordinal) + 3;
        return host > 3 && host < origin.Length && origin.IndexOf('/', host) < 0 && origin.IndexOf('*') < 0
            && !origin.Any(character => char.IsUpper(character) || char.IsWhiteSpace(character));
    }

    private static FindingTarget Target(int index, string argument, int element = 0) =>
        index < 0 ? new(FindingPart.Name) : new(FindingPart.Attribute, index, argument, Element: element);

    private static string[] Texts(AttributeData attribute, string property) =>
        attribute.Argument(property) is { Kind: TypedConstantKind.Array, IsNull: false } values
            ? [.. values.Values.Select(value => value.Value as string ?? "")]
            : [];
}
