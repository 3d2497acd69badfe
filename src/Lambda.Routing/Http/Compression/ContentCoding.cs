using System.Globalization;

namespace Lambda.Routing.Http;

/// <summary>What a client takes (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3">RFC 9110, Accept-Encoding</see>).</summary>
internal static class ContentCoding
{
    public const string Brotli = "br";
    public const string Gzip = "gzip";

    /// <summary>The coding that the client likes best, Brotli where it does not say; <see langword="null"/> where it wants none.</summary>
    public static string? Choose(string? acceptEncoding)
    {
        if (acceptEncoding is null)
        {
            return null;
        }
        double? brotli = null, gzip = null, any = null, plain = null;
        foreach (string part in HeaderList.Split(acceptEncoding))
        {
            double quality = Quality(part);
            switch (MediaType.Of(part))
            {
                case var name when name.Equals(Brotli, StringComparison.OrdinalIgnoreCase):
                    brotli = quality;
                    break;
                case var name when name.Equals(Gzip, StringComparison.OrdinalIgnoreCase):
                    gzip = quality;
                    break;
                case "*":
                    any = quality;
                    break;
                case var name when name.Equals("identity", StringComparison.OrdinalIgnoreCase):
                    plain = quality;
                    break;
            }
        }
        brotli ??= any ?? 0;
        gzip ??= any ?? 0;
        double best = Math.Max(brotli.Value, gzip.Value);
        return best <= 0 || best < plain ? null : brotli >= gzip ? Brotli : Gzip;
    }

    // A weight that is none counts as nothing: the client did not clearly ask.
    private static double Quality(string part)
    {
        ReadOnlySpan<char> weight = part.AsSpan(MediaType.Of(part).Length).TrimStart().TrimStart(';').Trim();
        if (weight.IsEmpty)
        {
            return 1;
        }
        return weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double quality) ? quality : 0;
    }
}
