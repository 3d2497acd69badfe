using System.Text.Json;

namespace Lambda.Routing.Tests.Mutation;

/// <summary>Where the values of a document stand: the spans that mutations take out, double and exchange.</summary>
internal static class JsonTokens
{
    public static List<Range> ValuesOf(byte[] json)
    {
        var values = new List<Range>();
        var open = new Stack<int>();
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = WellFormed.DeepEnough });
        while (reader.Read())
        {
            int start = (int)reader.TokenStartIndex;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(start);
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    values.Add(open.Pop()..(int)reader.BytesConsumed);
                    break;
                case JsonTokenType.PropertyName:
                    values.Add(start..(start + reader.ValueSpan.Length + 2));
                    break;
                default:
                    values.Add(start..(int)reader.BytesConsumed);
                    break;
            }
        }
        return values;
    }
}
