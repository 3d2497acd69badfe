using Lambda.Routing.Generators.Diagnostics.Http;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>
/// Finds template parameters with a constraint, as other frameworks have them: to AWS <c>{id:int}</c> is a parameter of that very name, and
/// what the method calls <c>id</c> would be looked for in the query.
/// </summary>
internal static class HttpConstraints
{
    public static IEnumerable<Finding> In(string route, HttpRouteModel? model, IMethodSymbol method, FindingTarget target) =>
        from segment in model?.Segments ?? EquatableArray<HttpSegmentModel>.Empty
        let colon = segment.Kind == HttpSegmentKind.Literal ? -1 : segment.Text.IndexOf(':')
        where colon > 0
        let name = segment.Text.Substring(0, colon)
        where method.Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.OrdinalIgnoreCase))
        select Finding.Of(HttpDescriptors.MalformedRoute.Id, target, route, $"'{{{segment.Text}}}' is a parameter of that whole name, since there are no constraints: write '{{{name}}}', and let the type of '{name}' say the rest");
}
