using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>Reads a list of strings, or one string alone.</summary>
internal readonly struct OneOrMany : IValueReader<IReadOnlyList<string>>
{
    public static IReadOnlyList<string> Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.String ? [reader.ReadString()] : reader.ReadList<string, StringValue>();
}
