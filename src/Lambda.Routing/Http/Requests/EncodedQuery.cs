using System.Text;

namespace Lambda.Routing.Http;

/// <summary>Puts a query string together again from parameters that the service divided and did not decode.</summary>
internal static class EncodedQuery
{
    public static string Join(IReadOnlyDictionary<string, string> parameters)
    {
        var text = new StringBuilder();
        foreach ((string name, string value) in parameters)
        {
            Append(text, name, value);
        }
        return text.ToString();
    }

    public static string Join(IReadOnlyDictionary<string, IReadOnlyList<string>> parameters)
    {
        var text = new StringBuilder();
        foreach ((string name, IReadOnlyList<string> values) in parameters)
        {
            foreach (string value in values)
            {
                Append(text, name, value);
            }
        }
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string value) =>
        text.Append(text.Length == 0 ? "" : "&").Append(name).Append('=').Append(value);
}
