namespace Lambda.Routing.Tool.Manifest;

/// <summary>An assembly has no manifest that this tool can read; the message is for the user.</summary>
internal sealed class ManifestException(string message, Exception? inner = null) : Exception(message, inner);
