using System.Reflection;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>What the theories run over. Types stand by their full names, which test reports can show.</summary>
public static class Cases
{
    public static TheoryData<string> Folders => [.. TriggerFolder.All.Select(folder => folder.Name)];

    public static TheoryData<string> Examples => [.. TriggerFolder.All.SelectMany(folder => folder.Examples).Select(Repository.Relative)];

    /// <summary>Those of folders that hold neither a source nor a trigger.</summary>
    public static TheoryData<string> OtherExamples =>
        [.. TriggerFolder.Paths.SelectMany(TriggerFolder.ExamplesIn).Select(Repository.Relative).Except(TriggerFolder.All.SelectMany(folder => folder.Examples).Select(Repository.Relative))];

    public static TheoryData<string> Sources => [.. SourceTypes.Select(type => type.FullName!)];

    /// <summary>Those that have a shape of their own, and so a sample; a route declares that of the others.</summary>
    public static TheoryData<string> ShapedSources => [.. SourceTypes.Where(IsShaped).Select(type => type.FullName!)];

    /// <summary>The names of those that are recognised wherever they appear.</summary>
    public static TheoryData<string> SourceNames => [.. SourceTypes.Where(type => !IsOnlyWhereUsed(type)).Select(SourceSample.NameOf).Distinct()];

    public static TheoryData<string> Triggers => [.. TriggerFolder.All.SelectMany(folder => folder.Triggers).Select(type => type.FullName!)];

    internal static IEnumerable<Type> SourceTypes => TriggerFolder.All.SelectMany(folder => folder.Sources);

    internal static bool IsShaped(Type source) => source.IsDefined(typeof(ShapeAttribute), inherit: false);

    internal static bool IsOnlyWhereUsed(Type source) => source.GetCustomAttribute<SourceAttribute>()!.OnlyWhereUsed;

    internal static Type Type(string fullName) => TriggerAssembly.Type(fullName);
}
