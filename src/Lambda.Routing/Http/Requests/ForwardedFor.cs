namespace Lambda.Routing.Http;

/// <summary>The client's address in an <c>X-Forwarded-For</c> header.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/x-forwarded-headers.html">HTTP headers and Application Load Balancers</see>.</remarks>
internal static class ForwardedFor
{
    /// <summary>
    /// The last address, without a port: the service appended whom it saw itself, and everything before is what the client wrote.
    /// </summary>
    public static string? Last(string? header)
    {
        if (header is null)
        {
            return null;
        }
        ReadOnlySpan<char> address = header.AsSpan(header.LastIndexOf(',') + 1).Trim();
        if (address.StartsWith('[') && address.IndexOf(']') is > 0 and var end)
        {
            address = address[1..end];
        }
        else if (address.IndexOf(':') is >= 0 and var colon && colon == address.LastIndexOf(':'))
        {
            address = address[..colon];
        }
        return address.IsEmpty ? null : address.ToString();
    }
}
