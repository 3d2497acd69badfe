namespace Lambda.Routing.Generators.Models.Http;

/// <summary>A method and a path template.</summary>
/// <param name="Index">The route's number, which the matcher returns.</param>
/// <param name="Method">The method in upper case, or <see cref="AnyMethod"/>.</param>
/// <param name="Template">The path template as it was written; <see cref="DefaultTemplate"/> for the route of all other requests.</param>
/// <param name="Segments">The template's segments; none for the root and for <see cref="DefaultTemplate"/>.</param>
internal sealed record HttpRouteModel(int Index, string Method, string Template, EquatableArray<HttpSegmentModel> Segments)
{
    public const string AnyMethod = "ANY";

    public const string DefaultTemplate = "$default";

    public bool IsDefault => Template == DefaultTemplate;

    /// <summary>The names of the template's parameters: a parameter's place in it is its number at run time.</summary>
    public IEnumerable<string> Parameters =>
        Segments.Where(segment => segment.Kind != HttpSegmentKind.Literal).Select(segment => segment.Text);

    /// <summary>The number of the parameter with this name, whatever its case; -1 when the template has none.</summary>
    public int IndexOfParameter(string name)
    {
        int index = 0;
        foreach (string parameter in Parameters)
        {
            if (string.Equals(parameter, name, StringComparison.OrdinalIgnoreCase))
            {
                return index;
            }
            index++;
        }
        return -1;
    }

    /// <summary>What the route matches, whatever its parameters are called.</summary>
    public string Shape => IsDefault
        ? DefaultTemplate
        : Method + string.Concat(Segments.Select(segment => segment.Kind switch
        {
            HttpSegmentKind.Literal => "/" + segment.Text,
            HttpSegmentKind.Parameter => "/{}",
            _ => "/{+}",
        }));
}
