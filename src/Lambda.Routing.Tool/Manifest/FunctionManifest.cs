using System.Text.Json.Nodes;

namespace Lambda.Routing.Tool.Manifest;

/// <summary>What the generator says about a compiled function.</summary>
/// <remarks>Members with a default are settable: the source-generated serializer sets an absent <c>init</c> member to null.</remarks>
internal sealed record FunctionManifest
{
    /// <summary>The version of the manifest's own format that this tool reads.</summary>
    public const int SupportedVersion = 1;

    public required int Version { get; init; }

    public string Function { get; set; } = "";

    /// <summary>What the function runs on: <c>own</c>, <c>aws</c> or <c>managed</c>.</summary>
    public string Host { get; set; } = "own";

    /// <summary>What Lambda is told to call, where the host needs to be told.</summary>
    public string? Handler { get; init; }

    public IReadOnlyList<ManifestRoute> Routes { get; set; } = [];

    /// <summary>The classes of the filters around every invocation, the outermost first.</summary>
    public IReadOnlyList<string> Around { get; set; } = [];

    /// <summary>The methods that run at a turn of the process's life.</summary>
    public IReadOnlyList<ManifestLifetime> Lifetime { get; set; } = [];

    /// <summary>Sources whose events are done without a call.</summary>
    public IReadOnlyList<ManifestSource> Acknowledged { get; set; } = [];
}

/// <summary>One method and one trigger on it.</summary>
internal sealed record ManifestRoute
{
    public required string Id { get; init; }

    public string Method { get; set; } = "";

    public string Trigger { get; set; } = "";

    public string Delivery { get; set; } = "";

    public IReadOnlyList<ManifestSource> Sources { get; set; } = [];

    public IReadOnlyList<ManifestFilter> Filters { get; set; } = [];

    public ManifestHttp? Http { get; init; }

    /// <summary>What the route itself says of its events; <see langword="null"/> where its sources' shapes do.</summary>
    public ManifestShape? Shape { get; init; }

    public IReadOnlyList<ManifestWhen> When { get; set; } = [];

    public IReadOnlyDictionary<string, JsonNode?> Options { get; set; } = new Dictionary<string, JsonNode?>();

    public string? Payload { get; init; }

    /// <summary>The event or record of another service that the method takes out of the payload; <see langword="null"/> where it takes none.</summary>
    public ManifestInner? Inner { get; init; }

    /// <summary>Where the payload stands in the event; <see langword="null"/> when the manifest does not say.</summary>
    public string? PayloadPath { get; init; }

    /// <summary>Where message attributes stand in the event, and what one looks like; <see langword="null"/> when the manifest does not say.</summary>
    public ManifestAttributes? Attributes { get; init; }

    /// <summary>The classes of the filters around the method's calls, the outermost first.</summary>
    public IReadOnlyList<string> Around { get; set; } = [];

    public bool Valid { get; set; } = true;
}

/// <summary>A method and when it runs: <c>shutdown</c>, <c>beforeSnapshot</c> or <c>afterRestore</c>.</summary>
internal sealed record ManifestLifetime(string Moment, string Method);

/// <summary>A source: the name that detection reports and the event type, and where it has what the route's filters look at, if elsewhere than they say.</summary>
internal sealed record ManifestSource(string Name, string Type = "", IReadOnlyList<string>? Paths = null);

/// <summary>An event or a record inside the payload: the sources whose events hold it, and where the payload stands in the outer event.</summary>
internal sealed record ManifestInner(string Type, IReadOnlyList<ManifestSource> Sources, string? Path = null);

/// <summary>A value that the event must have at a JSON path; an ARN format says where a resource's name stands in its ARN.</summary>
internal sealed record ManifestFilter(string Argument, string Value, string Match = "exact", string Path = "", string ArnFormat = "");

/// <summary>A value that the payload must have.</summary>
internal sealed record ManifestWhen(string Path, IReadOnlyList<string> Values);

/// <summary>The path of the message attributes, and one of them as JSON with places for its name and its value.</summary>
internal sealed record ManifestAttributes(string Path, string Form);

/// <summary>An HTTP route, and where its source's events hold what it is matched on.</summary>
internal sealed record ManifestHttp(string Method, string Template)
{
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Targets { get; set; } =
        new Dictionary<string, IReadOnlyList<string>>();
}

/// <summary>The shape that a route declares.</summary>
internal sealed record ManifestShape
{
    public IReadOnlyList<ManifestFact> Facts { get; set; } = [];

    /// <summary>The whole event; <see langword="null"/> where only facts are declared.</summary>
    public string? Input { get; init; }
}

/// <summary>A test of one value of the event: <c>present</c>, <c>object</c>, <c>array</c>, <c>equals</c> or <c>contains</c>.</summary>
internal sealed record ManifestFact(string Path, string Test)
{
    public IReadOnlyList<string> Values { get; set; } = [];

    public bool Not { get; init; }
}
