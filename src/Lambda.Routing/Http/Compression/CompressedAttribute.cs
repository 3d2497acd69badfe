namespace Lambda.Routing;

/// <summary>
/// Sends the answers of HTTP routes in Brotli or gzip to clients that ask for it, where that makes them smaller. On a method, on a class
/// for its methods, or on the assembly; the nearest one counts alone.
/// </summary>
/// <remarks>
/// A compressed answer tells by its length what is in it: leave it off where an answer holds both a secret and what an attacker chooses
/// (<see href="https://www.breachattack.com">BREACH</see>). API Gateway REST APIs carry it only where their binary media types include <c>*/*</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CompressedAttribute : Attribute
{
    /// <summary>The length from which an answer is compressed, in bytes. Smaller ones gain nothing that a client would notice.</summary>
    public int MinimumBytes { get; init; } = 1024;
}
