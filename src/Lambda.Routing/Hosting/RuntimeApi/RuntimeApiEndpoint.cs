using System.Globalization;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Where the Runtime API listens. Lambda says <c>host:port</c>; emulators also put a path behind it.</summary>
/// <param name="Host">A name or an IP address, an IPv6 one without its brackets.</param>
/// <param name="Port">The TCP port.</param>
/// <param name="BasePath">What stands before <c>/2018-06-01</c>: empty, or with a leading and without a trailing slash.</param>
/// <param name="Authority">Host and port as the <c>Host</c> header has them.</param>
internal sealed record RuntimeApiEndpoint(string Host, int Port, string BasePath, string Authority)
{
    private const string Variable = "AWS_LAMBDA_RUNTIME_API";
    private const int DefaultPort = 80;

    public static RuntimeApiEndpoint Parse(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            throw new RuntimeApiException(
                $"{Variable} is not set. This program is an AWS Lambda function: Lambda sets the variable, and so does `dotnet run` in the function's project.");
        }
        if (value.Contains("://", StringComparison.Ordinal))
        {
            throw Malformed("it must not name a scheme");
        }
        int slash = value.IndexOf('/', StringComparison.Ordinal);
        string authority = slash < 0 ? value : value[..slash];
        string path = slash < 0 ? "" : value[slash..].TrimEnd('/');
        int hostEnd = HostEnd(authority);
        return new RuntimeApiEndpoint(ParseHost(authority[..hostEnd]), ParsePort(authority[hostEnd..]), ParsePath(path), authority);
    }

    private static int HostEnd(string authority)
    {
        int end = authority.StartsWith('[')
            ? authority.IndexOf(']', StringComparison.Ordinal) + 1
            : authority.IndexOf(':', StringComparison.Ordinal);
        return end < 0 ? authority.Length : end;
    }

    private static string ParseHost(string host)
    {
        bool bracketed = host.Length > 2 && host[0] == '[';
        string name = bracketed ? host[1..^1] : host;
        bool valid = name.Length > 0;
        foreach (char c in name)
        {
            valid &= char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' || (bracketed && c is ':' or '%');
        }
        return valid ? name : throw Malformed("its host is neither a name nor an IP address");
    }

    private static int ParsePort(string port)
    {
        if (port.Length == 0)
        {
            return DefaultPort;
        }
        bool valid = ushort.TryParse(port.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out ushort number);
        return port[0] == ':' && valid && number > 0 ? number : throw Malformed("its port is not a number from 1 to 65535");
    }

    private static string ParsePath(string path)
    {
        foreach (char c in path)
        {
            if (c is <= ' ' or > '~' or '?' or '#')
            {
                throw Malformed("its path holds a character that a path may not");
            }
        }
        return path;
    }

    private static RuntimeApiException Malformed(string reason) =>
        new($"{Variable} is malformed: {reason}. Expected host:port, or host:port/path.");
}
