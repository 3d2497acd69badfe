namespace Lambda.Routing.Generators.Models.Http;

/// <summary>One segment of a path template.</summary>
/// <param name="Kind">What it matches.</param>
/// <param name="Text">The literal's text, or the parameter's name.</param>
internal readonly record struct HttpSegmentModel(HttpSegmentKind Kind, string Text);

internal enum HttpSegmentKind
{
    Literal,

    /// <summary><c>{id}</c>: one segment that is not empty.</summary>
    Parameter,

    /// <summary><c>{proxy+}</c>: the rest of the path, which is not empty.</summary>
    CatchAll,
}
