using System.Text;

namespace Lambda.Routing.Testing;

/// <summary>A request for <see cref="HttpEvents.Of(HttpTestRequest)"/>, where method, path and body alone do not say enough.</summary>
/// <param name="Method">The method: <c>GET</c>.</param>
/// <param name="Path">The path, with a query where it has one: <c>/orders?customer=c-17</c>.</param>
public sealed record HttpTestRequest(string Method, string Path)
{
    /// <summary>The headers, by name. <c>Host</c> is there already.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = new Dictionary<string, string>();

    /// <summary>The cookies, each as <c>name=value</c>.</summary>
    public IReadOnlyList<string> Cookies { get; init; } = [];

    /// <summary>The body; empty for none.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The body's media type; <see langword="null"/> to send none.</summary>
    public string? ContentType { get; init; }

    /// <summary>Whether the body travels as base64, which the service chooses by the media type.</summary>
    public bool IsBinary { get; init; }

    /// <summary>Whether a load balancer's target group has multi-value headers enabled. Other services have no such setting.</summary>
    public bool MultiValueHeaders { get; init; }

    /// <summary>Whether a target group of VPC Lattice sends version 1 of its event's structure, and not version 2. Other services have no such setting.</summary>
    public bool LatticeVersion1 { get; init; }

    /// <summary>The same request with a text as its body.</summary>
    /// <param name="text">The text.</param>
    /// <param name="contentType">Its media type.</param>
    public HttpTestRequest WithText(string text, string contentType = "text/plain") =>
        this with { Body = Encoding.UTF8.GetBytes(text), ContentType = contentType, IsBinary = false };
}
