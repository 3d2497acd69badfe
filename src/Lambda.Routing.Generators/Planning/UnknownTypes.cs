using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What is said of a type that no context knows, or not the one that was chosen.</summary>
internal static class UnknownTypes
{
    /// <summary>Where the qualified name is among the message's arguments: a fix reads it there.</summary>
    public const int TypeArgument = 2;

    public static Finding Finding(FindingTarget target, string type, string readable, string chosenContext) =>
        Models.Finding.Of(RouteIds.UnknownPayload, target, Arguments(type, readable, chosenContext));

    /// <summary>The message's arguments.</summary>
    /// <param name="type">The qualified type.</param>
    /// <param name="readable">The type as people read it.</param>
    /// <param name="chosenContext">The context that an attribute chose; empty where all of them are asked.</param>
    public static string[] Arguments(string type, string readable, string chosenContext) => chosenContext.Length == 0
        ? [readable, "No JsonSerializerContext knows", type, "one"]
        : [readable, $"'{chosenContext.Replace("global::", "")}', which [PayloadJson] chooses, does not know", type, "it"];
}
