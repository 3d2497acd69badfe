namespace Lambda.Routing.Conformance.Tests.Folders;

/// <summary>What the theories run over. Types stand by their full names, which test reports can show.</summary>
public static class Cases
{
    public static TheoryData<string> Folders => [.. TriggerFolder.All.Select(folder => folder.Name)];

    public static TheoryData<string> Examples => [.. TriggerFolder.All.SelectMany(folder => folder.Examples).Select(Repository.Relative)];

    public static TheoryData<string> Sources => [.. SourceTypes.Select(type => type.FullName!)];

    public static TheoryData<string> SourceNames => [.. SourceTypes.Select(SourceSample.NameOf).Distinct()];

    public static TheoryData<string> Triggers => [.. TriggerFolder.All.SelectMany(folder => folder.Triggers).Select(type => type.FullName!)];

    internal static IEnumerable<Type> SourceTypes => TriggerFolder.All.SelectMany(folder => folder.Sources);

    internal static Type Type(string fullName) => TriggerAssembly.Type(fullName);
}
