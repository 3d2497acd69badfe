using Lambda.Routing.Generators.Models.EventTypes;

namespace Lambda.Routing.Generators.Emission.EventTypes;

/// <summary>The expressions that read values.</summary>
internal static class ValueExpression
{
    private const string Reading = "global::Lambda.Routing.Reading.";

    /// <summary>A call that reads the value where the reader stands.</summary>
    public static string Read(ValueModel value) => value.Kind switch
    {
        ValueKind.Object => $"reader.Read<{value.Type}>()",
        ValueKind.Records => $"reader.ReadRecords<{value.Detail}, {value.Element[0].Type}>()",
        ValueKind.RecordMap => $"reader.ReadRecordMap<{value.Detail}, {value.Element[0].Type}>()",
        ValueKind.RecordKey => $"reader.{value.Detail}",
        ValueKind.Custom => $"reader.ReadWith<{value.Type}, {value.Detail}>()",
        ValueKind.List => $"reader.ReadList<{ElementAndReader(value)}>()",
        ValueKind.Map when value.Element[0].Kind == ValueKind.String => "reader.ReadTextMap()",
        ValueKind.Map => $"reader.ReadMap<{ElementAndReader(value)}>()",
        _ => $"reader.Read{value.Kind}()",
    };

    // The type that reads an element: lists and maps nest, so readers are composed as types are.
    private static string ReaderType(ValueModel value) => value.Kind switch
    {
        ValueKind.Object => $"{Reading}ObjectValue<{value.Type}>",
        ValueKind.List => $"{Reading}ListValue<{ElementAndReader(value)}>",
        ValueKind.Map => $"{Reading}MapValue<{ElementAndReader(value)}>",
        _ => $"{Reading}{value.Kind}Value",
    };

    private static string ElementAndReader(ValueModel value) => $"{value.Element[0].Type}, {ReaderType(value.Element[0])}";
}
