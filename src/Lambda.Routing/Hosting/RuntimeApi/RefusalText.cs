namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Says why the Runtime API did not take an answer.</summary>
internal static class RefusalText
{
    public static string Of(int status, int length) => status switch
    {
        0 => "The connection to the Runtime API ended before the answer to this invocation was acknowledged.",
        400 or 410 => $"The Runtime API no longer knows this invocation (status {status}): it has probably timed out.",
        403 => "The Runtime API already has an answer to this invocation (status 403).",
        413 => $"The Runtime API refused an answer of {length} bytes (status 413): Lambda allows 6,291,556 bytes.",
        _ => $"The Runtime API answered with status {status}.",
    };
}
