using System.Globalization;
using System.Text;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>A message with its values in place, and the values by the names that the template gives them.</summary>
/// <param name="Text">The message.</param>
/// <param name="Values">The values with names, and the template as <c>{OriginalFormat}</c>.</param>
internal sealed record MessageTemplate(string Text, IReadOnlyList<KeyValuePair<string, object?>> Values)
{
    /// <summary>
    /// Fills a template: <c>{Name}</c>, <c>{0}</c>, with an alignment and a format behind it if need be. A template that is wrong is no reason not
    /// to log: a place for which there is no value stays as it is written.
    /// </summary>
    public static MessageTemplate Fill(string template, object?[] arguments)
    {
        var text = new StringBuilder();
        var values = new List<KeyValuePair<string, object?>>();
        int next = 0;
        for (int at = 0; at < template.Length;)
        {
            char c = template[at];
            if (c is '{' or '}' && at + 1 < template.Length && template[at + 1] == c)
            {
                text.Append(c);
                at += 2;
                continue;
            }
            int end = c == '{' ? template.IndexOf('}', at) : -1;
            if (end < 0)
            {
                text.Append(c);
                at++;
                continue;
            }
            string place = template[(at + 1)..end];
            int nameLength = place.AsSpan().IndexOfAny(',', ':');
            string name = nameLength < 0 ? place : place[..nameLength];
            bool isNumbered = int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            index = isNumbered ? index : next++;
            if (index >= arguments.Length)
            {
                text.Append(template, at, end + 1 - at);
            }
            else
            {
                text.Append(Format(arguments[index], place[name.Length..]));
                if (!isNumbered)
                {
                    values.Add(new(name, arguments[index]));
                }
            }
            at = end + 1;
        }
        values.Add(new("{OriginalFormat}", template));
        return new MessageTemplate(text.ToString(), values);
    }

    private static string Format(object? value, string format)
    {
        try
        {
            return format.Length == 0 ? LogValue.Text(value) : string.Format(CultureInfo.InvariantCulture, "{0" + format + "}", value);
        }
        catch (Exception)
        {
            // The format is no format, or the value failed at it.
            return LogValue.Text(value);
        }
    }
}
