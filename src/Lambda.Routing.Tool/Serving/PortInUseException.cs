namespace Lambda.Routing.Tool.Serving;

/// <summary>Someone else listens on the port.</summary>
internal sealed class PortInUseException(int port, Exception inner) :
    Exception($"Port {port} is in use, perhaps by another running function. Choose another one with --port (0 for any that is free).", inner);
