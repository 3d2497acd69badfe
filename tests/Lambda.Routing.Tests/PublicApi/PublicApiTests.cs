using System.Reflection;
using System.Runtime.CompilerServices;
using Lambda.Routing.Declaring;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Compiling;
using PublicApiGenerator;

namespace Lambda.Routing.Tests.PublicApi;

/// <summary>A change of the public surface is seen in review: the surface is a file.</summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions s_options = new() { IncludeAssemblyAttributes = false, OrderBy = OrderMode.NamespaceThenFullName };

    [Fact]
    public void The_library_shows_what_was_reviewed() => Match(typeof(TriggerAttribute).Assembly);

    [Fact]
    public void The_testing_library_shows_what_was_reviewed() => Match(typeof(SqsEvents).Assembly);

    [Fact]
    public void Nothing_static_of_the_library_can_change() => Assert.Empty(
        from type in typeof(TriggerAttribute).Assembly.GetTypes().Concat(typeof(SqsEvents).Assembly.GetTypes())
        where !type.IsDefined(typeof(CompilerGeneratedAttribute))
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where !field.IsInitOnly && !field.IsLiteral && !field.IsDefined(typeof(CompilerGeneratedAttribute))
        select $"{type}.{field.Name}");

    private static void Match(Assembly assembly, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Snapshot.Match(assembly.GeneratePublicApi(s_options), assembly.GetName().Name!, file, test, "txt");
}
