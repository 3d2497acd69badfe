using System.Text.Json;

namespace Lambda.Routing.Reading;

public readonly partial struct Payload
{
    /// <summary>
    /// Writes the payload as one JSON value: JSON as it is, a text as a string, bytes as base64, and <c>null</c> for a missing one.
    /// </summary>
    /// <param name="writer">Where it goes.</param>
    /// <exception cref="JsonException">What was given as JSON is none.</exception>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (_form)
        {
            case Form.Missing:
                writer.WriteNullValue();
                break;
            case Form.Text:
                writer.WriteStringValue(_text.ToString());
                break;
            case Form.Json:
                writer.WriteRawValue(_bytes.Span);
                break;
            default:
                writer.WriteBase64StringValue(_bytes.Span);
                break;
        }
    }
}
