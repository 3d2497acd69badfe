using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using static Lambda.Routing.Generators.Emission.JsonText;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>The manifest's part about a shape that a route declares: what tools make a sample event of.</summary>
internal static class DeclaredShapeJson
{
    public static string Of(DeclaredShapeModel declared)
    {
        var members = new List<(string, string)>
        {
            ("facts", Array(declared.Shape?.Facts.Select(Fact) ?? [])),
        };
        if (declared.Input.Length > 0)
        {
            members.Add(("input", Quote(declared.Input)));
        }
        return Object(members);
    }

    private static string Fact(FactModel fact)
    {
        var members = new List<(string, string)>
        {
            ("path", Quote(fact.Atom.Path.ToPathText())),
            ("test", Quote(fact.Atom.Test switch
            {
                AtomTest.Object => "object",
                AtomTest.Array => "array",
                AtomTest.OneOf => "equals",
                AtomTest.Contains => "contains",
                _ => "present",
            })),
            ("values", Array(fact.Atom.Values.Select(Quote))),
        };
        if (fact.Negated)
        {
            members.Add(("not", "true"));
        }
        return Object(members);
    }
}
