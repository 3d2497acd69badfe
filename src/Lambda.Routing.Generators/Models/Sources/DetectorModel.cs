namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>A method to implement as a detector.</summary>
/// <param name="Namespace">Empty for the global one.</param>
/// <param name="ContainingTypes">From the outermost: <c>class Program</c>, <c>record struct Pair&lt;T&gt;</c>.</param>
/// <param name="Modifiers">As the declaration has them: <c>public static partial</c>.</param>
/// <param name="MethodName">Escaped where it is a keyword.</param>
/// <param name="ParameterName">Escaped where it is a keyword.</param>
/// <param name="HintName">What the generated file is called, without an ending.</param>
/// <param name="Sources">What to recognise.</param>
internal sealed record DetectorModel(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Modifiers,
    string MethodName,
    string ParameterName,
    string HintName,
    EquatableArray<SourceModel> Sources);
