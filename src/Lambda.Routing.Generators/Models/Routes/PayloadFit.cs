namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>Which JSON objects are read as a type without an error.</summary>
internal enum PayloadFit
{
    /// <summary>Only those that have what the type demands.</summary>
    Selective,

    /// <summary>All of them, unless a context respects that its constructor's parameters are required.</summary>
    WithoutRespect,

    /// <summary>All of them.</summary>
    Any,
}
