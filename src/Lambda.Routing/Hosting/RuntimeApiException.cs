namespace Lambda.Routing.Hosting;

/// <summary>The Runtime API cannot be reached, or answered what leaves nothing to do but to end the process.</summary>
internal sealed class RuntimeApiException(string message) : Exception(message);
