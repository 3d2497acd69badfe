using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>What a request says about one parameter, before it is converted: nothing, one text or several.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HttpInput
{
    private readonly IReadOnlyList<string>? _values;
    private readonly string? _single;

    internal HttpInput(HttpInputPlace place, string name, string? value)
    {
        Place = place;
        Name = name;
        _single = value;
    }

    internal HttpInput(HttpInputPlace place, string name, IReadOnlyList<string> values)
    {
        Place = place;
        Name = name;
        _values = values;
    }

    /// <summary>Where in the request.</summary>
    public HttpInputPlace Place { get; }

    /// <summary>The parameter's name there.</summary>
    public string Name { get; }

    /// <summary>The one text; <see langword="null"/> when there is none.</summary>
    /// <exception cref="HttpBadRequestException">There are several.</exception>
    internal string? Single() => _values switch
    {
        null => _single,
        [] => null,
        [string value] => value,
        _ => throw Expected("one value"),
    };

    /// <summary>All texts: a repeated query parameter's, or a header's parts; <see langword="null"/> when there is none.</summary>
    internal IReadOnlyList<string>? All() => _values switch
    {
        null => _single is null ? null : Place == HttpInputPlace.Header ? HeaderList.Split(_single) : [_single],
        [] => null,
        _ => _values,
    };

    /// <summary>The answer to a value that does not fit.</summary>
    internal HttpBadRequestException Expected(string what) => new($"{Describe()}: expected {what}");

    /// <summary>The answer to a value that is not there.</summary>
    internal HttpBadRequestException Missing(string what) => new($"{Describe()} is missing: expected {what}");

    private string Describe() => Place switch
    {
        HttpInputPlace.Route => $"route parameter '{Name}'",
        HttpInputPlace.Query => $"query parameter '{Name}'",
        HttpInputPlace.Header => $"header '{Name}'",
        HttpInputPlace.Form => $"form field '{Name}'",
        _ => $"cookie '{Name}'",
    };
}
