using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Gives each method a name that reports can use: as short as is unique.</summary>
internal static class HandlerNames
{
    public static Dictionary<HandlerModel, string> Of(EquatableArray<HandlerModel> handlers)
    {
        var names = new Dictionary<HandlerModel, string>();
        foreach (IGrouping<string, HandlerModel> group in handlers.GroupBy(handler => handler.Id))
        {
            HandlerModel[] same = [.. group];
            bool byClass = same.Select(handler => handler.Class.Type).Distinct().Count() == same.Length;
            int overload = 0;
            foreach (HandlerModel handler in same)
            {
                overload++;
                names[handler] = same.Length == 1 ? handler.Id
                    : byClass ? handler.FullName.Substring(0, handler.FullName.IndexOf('(') is var end && end < 0 ? handler.FullName.Length : end)
                    : $"{handler.Id}#{overload}";
            }
        }
        return names;
    }
}
