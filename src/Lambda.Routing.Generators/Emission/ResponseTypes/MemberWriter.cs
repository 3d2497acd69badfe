using Lambda.Routing.Generators.Models.ResponseTypes;

namespace Lambda.Routing.Generators.Emission.ResponseTypes;

/// <summary>Writes the statements that write a member, or a value inside one.</summary>
internal static class MemberWriter
{
    public static void Write(CodeWriter writer, MemberModel member)
    {
        string name = $"writer.WritePropertyName({Literals.Text(member.JsonName)}u8);";
        string property = "this." + member.Name;
        if (Presence(member.Value, member.WritesEmpty) is not { } pattern)
        {
            writer.Line(name);
            WriteValue(writer, member.Value, property, member.JsonName, depth: 0);
            return;
        }
        string value = "valueOf" + member.Name.TrimStart('@');
        using (writer.Block($"if ({property} is {pattern} {value})"))
        {
            writer.Line(name);
            WriteValue(writer, member.Value, value, member.JsonName, depth: 0);
        }
    }

    /// <summary>The pattern of a value that is there; <see langword="null"/> when it always is.</summary>
    private static string? Presence(WriteModel value, bool writesEmpty) => value.Shape switch
    {
        WriteKind.JsonElement => "{ ValueKind: not global::System.Text.Json.JsonValueKind.Undefined }",
        WriteKind.Payload => "{ IsMissing: false }",
        WriteKind.Base64 when !writesEmpty => "{ IsEmpty: false }",
        WriteKind.List or WriteKind.Map when !writesEmpty => "{ Count: > 0 }",
        WriteKind.Array or WriteKind.ByteArray when !writesEmpty => "{ Length: > 0 }",
        _ => value.MayBeNull ? "{ }" : null,
    };

    private static void WriteValue(CodeWriter writer, WriteModel value, string expression, string name, int depth)
    {
        switch (value.Kind)
        {
            case WriteKind.List or WriteKind.Array:
                WriteCollection(writer, "Array", $"item{depth}", () => WriteElement(writer, value.Element[0], $"item{depth}", name, depth + 1), expression);
                break;
            case WriteKind.Map:
                WriteCollection(writer, "Object", $"entry{depth}", () =>
                {
                    writer.Line($"writer.WritePropertyName(entry{depth}.Key);");
                    WriteElement(writer, value.Element[0], $"entry{depth}.Value", name, depth + 1);
                }, expression);
                break;
            case WriteKind.Enum:
                WriteEnum(writer, value, expression, name);
                break;
            default:
                writer.Line(Statement(value, expression));
                break;
        }
    }

    private static string Statement(WriteModel value, string expression) => value.Kind switch
    {
        WriteKind.Text => $"writer.WriteStringValue({expression});",
        WriteKind.Number => $"writer.WriteNumberValue({expression});",
        WriteKind.Boolean => $"writer.WriteBooleanValue({expression});",
        WriteKind.Time => $"writer.WriteStringValue({expression}.UtcDateTime);",
        WriteKind.Base64 => $"writer.WriteBase64StringValue({expression}.Span);",
        WriteKind.ByteArray => $"writer.WriteBase64StringValue({expression});",
        WriteKind.JsonElement or WriteKind.Payload => $"{expression}.WriteTo(writer);",
        WriteKind.Object => $"((global::Lambda.Routing.Writing.IWritable){expression}).Write(writer);",
        _ => $"global::Lambda.Routing.Writing.ResponseJson.WriteWith<{value.Type}, {value.Writer}>(writer, {expression});",
    };

    private static void WriteCollection(CodeWriter writer, string kind, string item, Action writeItem, string expression)
    {
        writer.Line($"writer.WriteStart{kind}();");
        using (writer.Block($"foreach (var {item} in {expression})"))
        {
            writeItem();
        }
        writer.Line($"writer.WriteEnd{kind}();");
    }

    // Inside a collection nothing can be left out, for the places of the others count.
    private static void WriteElement(CodeWriter writer, WriteModel value, string expression, string name, int depth)
    {
        if (Presence(value, writesEmpty: true) is not { } pattern)
        {
            WriteValue(writer, value, expression, name, depth);
            return;
        }
        using (writer.Block($"if ({expression} is {pattern} value{depth})"))
        {
            WriteValue(writer, value, $"value{depth}", name, depth);
        }
        using (writer.Block("else"))
        {
            writer.Line("writer.WriteNullValue();");
        }
    }

    private static void WriteEnum(CodeWriter writer, WriteModel value, string expression, string name)
    {
        using (writer.Block($"writer.WriteStringValue({expression} switch", end: "});"))
        {
            foreach (EnumText text in value.Texts)
            {
                writer.Line($"{value.Type}.{text.Member} => {Literals.Text(text.Text)}u8,");
            }
            writer.Line($"_ => throw new global::System.ArgumentOutOfRangeException({Literals.Text(name)}, \"The value is no member of its enum.\"),");
        }
    }
}
