using System.Text;
using Lambda.Routing.Generators.Models.EventTypes;

namespace Lambda.Routing.Generators.Emission.EventTypes;

/// <summary>
/// Writes the constructor that reads the type: a loop over the members and a switch over their names. It writes straight into
/// the new object, so that no value is held twice.
/// </summary>
internal static class ReaderWriter
{
    public static void Write(CodeWriter writer, EventTypeModel type)
    {
        writer.Line("// What is required is checked at the end, out of the compiler's sight.");
        writer.Line("#pragma warning disable CS8618, CS9264");
        writer.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        using (writer.Block($"private {type.Name}(ref global::Lambda.Routing.Reading.EventReader reader)"))
        {
            foreach (PropertyModel property in type.Properties)
            {
                if (property.IsDiscriminator)
                {
                    writer.Line($"bool {Seen(property)} = false;");
                }
                if (property.IsRequired && !property.IsLazy)
                {
                    writer.Line($"bool {Has(property)} = false;");
                }
            }
            writer.Line("reader.BeginObject();");
            using (writer.Block("while (reader.NextMember())"))
            {
                WriteSwitch(writer, type);
            }
            WriteKeys(writer, type);
            WriteChecks(writer, type);
        }
        writer.Line("#pragma warning restore CS8618, CS9264");
    }

    private static void WriteSwitch(CodeWriter writer, EventTypeModel type)
    {
        writer.Line("global::System.ReadOnlySpan<byte> name = reader.Name;");
        using (writer.Block("switch (name.Length)"))
        {
            foreach (PropertyModel property in type.Properties.Where(property => !IsKey(property)))
            {
                string equals = $"global::System.MemoryExtensions.SequenceEqual(name, {Literals.Text(property.JsonName)}u8)";
                writer.Line($"case {Encoding.UTF8.GetByteCount(property.JsonName)} when {equals}:");
                using (writer.Indent())
                {
                    WriteCase(writer, property);
                    writer.Line("break;");
                }
            }
            writer.Line("default:");
            using (writer.Indent())
            {
                writer.Line("reader.Skip();");
                writer.Line("break;");
            }
        }
    }

    private static void WriteCase(CodeWriter writer, PropertyModel property)
    {
        if (property.IsDiscriminator)
        {
            using (writer.Block($"if ({Seen(property)})"))
            {
                writer.Line("throw reader.DuplicatedDiscriminator();");
            }
            writer.Line($"{Seen(property)} = true;");
        }
        string read = ValueExpression.Read(property.Value);
        if (property.IsLazy)
        {
            writer.Line($"{EventTypeWriter.FieldOf(property)} = reader.ReadText();");
        }
        else if (property.IsNullable && !property.IsRequired)
        {
            // Not "null": some types convert from a null of another type.
            writer.Line($"this.{property.Name} = reader.IsNull ? default({property.Value.Type}?) : {read};");
        }
        else
        {
            using (writer.Block("if (!reader.IsNull)"))
            {
                writer.Line($"this.{property.Name} = {read};");
                if (property.IsRequired)
                {
                    writer.Line($"{Has(property)} = true;");
                }
            }
        }
    }

    private static void WriteKeys(CodeWriter writer, EventTypeModel type)
    {
        foreach (PropertyModel property in type.Properties.Where(IsKey))
        {
            writer.Line($"this.{property.Name} = {ValueExpression.Read(property.Value)};");
        }
    }

    private static bool IsKey(PropertyModel property) => property.Value.Kind == ValueKind.RecordKey;

    private static void WriteChecks(CodeWriter writer, EventTypeModel type)
    {
        foreach (PropertyModel property in type.Properties.Where(p => p.IsRequired))
        {
            string missing = property.IsLazy ? EventTypeWriter.FieldOf(property) + ".IsNull" : "!" + Has(property);
            using (writer.Block($"if ({missing})"))
            {
                writer.Line($"throw reader.Missing({Literals.Text(property.JsonName)});");
            }
        }
        foreach (PropertyModel property in type.Properties.Where(p => p is { IsDiscriminator: true, Value.Kind: ValueKind.String }))
        {
            string value = property.IsLazy ? EventTypeWriter.FieldOf(property) : "this." + property.Name;
            writer.Line($"reader.Agree({Literals.Text(property.JsonName)}, {value});");
        }
    }

    private static string Seen(PropertyModel property) => "seen" + property.Name.TrimStart('@');

    private static string Has(PropertyModel property) => "has" + property.Name.TrimStart('@');
}
