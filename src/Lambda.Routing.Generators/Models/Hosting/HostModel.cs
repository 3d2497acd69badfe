namespace Lambda.Routing.Generators.Models.Hosting;

/// <summary>What the function runs on.</summary>
/// <param name="Kind">The host.</param>
/// <param name="HandlerString">What Lambda is told to call in the managed runtime: <c>Shop::Shop.LambdaFunction::Handler</c>; empty on any other host.</param>
/// <param name="HasTraceId">Whether AWS's context has the trace's id, which older packages lack.</param>
/// <param name="HasTenantId">Whether AWS's context has the tenant's id, which older packages lack.</param>
internal sealed record HostModel(HostKind Kind, string HandlerString, bool HasTraceId, bool HasTenantId)
{
    public static HostModel Own { get; } = new(HostKind.Own, "", false, false);

    /// <summary>Whether AWS's package sends answers piece by piece, which older ones do not.</summary>
    public bool CanStream { get; init; }

    /// <summary>Whether AWS's package takes what is to run around a snapshot, which older ones do not.</summary>
    public bool HasSnapshots { get; init; }

    /// <summary>The host as the project file spells it.</summary>
    public string Name => Kind switch
    {
        HostKind.Aws => "aws",
        HostKind.Managed => "managed",
        _ => "own",
    };
}

internal enum HostKind
{
    /// <summary>The library's own client of the Runtime API.</summary>
    Own,

    /// <summary>The loop of AWS's package, in an executable.</summary>
    Aws,

    /// <summary>Lambda's managed runtime, which loads a class library.</summary>
    Managed,
}
