using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>How generated code binds uploaded files.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpFormBinding
{
    /// <summary>A file that must be there.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field's name.</param>
    /// <exception cref="HttpBadRequestException">There is none, or there are several.</exception>
    public static HttpFormFile File(HttpForm form, string name) =>
        OptionalFile(form, name) ?? throw new HttpBadRequestException($"form field '{name}' is missing: expected a file");

    /// <summary>A file; <see langword="null"/> when there is none.</summary>
    /// <param name="form">The form.</param>
    /// <param name="name">The field's name.</param>
    /// <exception cref="HttpBadRequestException">There are several.</exception>
    public static HttpFormFile? OptionalFile(HttpForm form, string name)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form.GetFiles(name) switch
        {
            [] => null,
            [HttpFormFile file] => file,
            _ => throw new HttpBadRequestException($"form field '{name}': expected one file"),
        };
    }
}
