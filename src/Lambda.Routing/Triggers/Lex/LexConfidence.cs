using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Lex;

/// <summary>Reads how sure Lex is: a number, the same in a string, or an object with a <c>score</c>.</summary>
internal readonly struct LexConfidence : IValueReader<double>
{
    public static double Read(ref EventReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String when double.TryParse(reader.ReadString(), NumberStyles.Float, CultureInfo.InvariantCulture, out double value):
                return value;
            case JsonTokenType.StartObject:
                return ReadScore(ref reader);
            default:
                return reader.ReadDouble();
        }
    }

    private static double ReadScore(ref EventReader reader)
    {
        double? score = null;
        reader.BeginObject();
        while (reader.NextMember())
        {
            if (reader.Name.SequenceEqual("score"u8) && !reader.IsNull)
            {
                score = reader.ReadDouble();
            }
            else
            {
                reader.Skip();
            }
        }
        return score ?? throw reader.Missing("score");
    }
}
