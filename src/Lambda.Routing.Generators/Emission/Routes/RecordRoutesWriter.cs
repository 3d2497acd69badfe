using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes what the routes of every batch source have: which record goes where, and the switch over the routes' numbers.</summary>
internal static class RecordRoutesWriter
{
    public static void WriteMatch(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        using (writer.Block($"public int Match({source.Event.Type} @event, {source.Event.RecordType} record)"))
        {
            bool open = true;
            for (int i = 0; i < source.Routes.Count && open; i++)
            {
                string expression = MatchExpression.Of(source.Routes[i], plan, "record", "function.");
                open = expression.Length > 0;
                writer.Line(open ? $"if ({expression})" : $"return {i}; // {source.Routes[i].Name}");
                if (open)
                {
                    using (writer.Block())
                    {
                        writer.Line($"return {i}; // {source.Routes[i].Name}");
                    }
                }
            }
            if (open)
            {
                writer.Line("return -1;");
            }
        }
        writer.Line();
    }

    /// <summary>How many routes there are, what they are called and which take lists.</summary>
    public static void WriteNames(CodeWriter writer, SourcePlan source)
    {
        writer.Line($"public int Count => {source.Routes.Count};").Line();
        WriteSwitch(writer, "public string NameOf(int route) => route switch", source, route => Literals.Text(route.Name));
        WriteSwitch(writer, "public bool TakesList(int route) => route switch", source, route => Literals.Flag(route.Route.Call == CallStyle.List));
    }

    public static void WriteSwitch(CodeWriter writer, string header, SourcePlan source, Func<RoutePlan, string> value)
    {
        using (writer.Block(header, "};"))
        {
            for (int i = 0; i < source.Routes.Count; i++)
            {
                writer.Line($"{(i == source.Routes.Count - 1 ? "_" : i.ToString(System.Globalization.CultureInfo.InvariantCulture))} => {value(source.Routes[i])},");
            }
        }
        writer.Line();
    }

    public static void WriteCalls(CodeWriter writer, SourcePlan source, Func<RoutePlan, bool> takes, Func<RoutePlan, string> call)
    {
        using (writer.Block("switch (route)"))
        {
            for (int i = 0; i < source.Routes.Count; i++)
            {
                if (takes(source.Routes[i]))
                {
                    writer.Line($"case {i}:");
                    writer.Line("    " + call(source.Routes[i]));
                }
            }
            writer.Line("default:");
            writer.Line("    throw new global::System.ArgumentOutOfRangeException(nameof(route));");
        }
    }
}
