using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using static Lambda.Routing.Generators.Tests.Pipeline.Editor;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>Which edits of declarations have a handler read again: those that its own symbol may depend on, and no others.</summary>
public sealed class ReachTests
{
    private const string Handler = """
        using Data;
        namespace App;

        [CallFilters.Timed]
        public sealed partial class Shop(Services.IStore store) : Base
        {
            [SqsBatch(Names.Queue)]
            public Task Take(Order order, CancellationToken token) => store.KeepAsync(order);

            public void Other(Services.Unused unused) { }
        }
        """;

    private static readonly string[] s_others =
    [
        "namespace Data; using Kept = Far.Meant; public sealed record Order(int Id, Customer By, Kept Kept);\npublic sealed record Customer(string Name);\n",
        "namespace App; public abstract class Base : IDisposable { public void Dispose() { } }\n",
        "namespace Services; public interface IStore { Task KeepAsync(Data.Order order, Clock clock); }\npublic class Clock { public int Hour { get; } }\npublic class Unused;\n",
        "internal static class Names { public const string Queue = Prefixes.Desk + \"orders\"; }\ninternal static class Prefixes { public const string Desk = \"shop-\"; }\n",
        "namespace CallFilters; public sealed class TimedAttribute : Attribute { public int Unit { get; set; } }\n",
        "namespace App; partial class Shop;\n",
        "namespace Elsewhere; public class Thing { public int Size { get; set; } }\n",
        "namespace Far; public class Meant { public int Weight { get; set; } }\n",
        "// nothing\n",
    ];

    [Theory]
    [InlineData("string Name)", "string Name, int Age)", "the type of a member of the payload")]
    [InlineData("Order(int Id", "Order(long Id", "the payload")]
    [InlineData("Base : IDisposable", "Base : IAsyncDisposable", "the base class")]
    [InlineData("\"orders\"", "\"others\"", "a constant in the attribute")]
    [InlineData("\"shop-\"", "\"desk-\"", "a constant in that constant")]
    [InlineData("int Unit", "long Unit", "an attribute of the class")]
    [InlineData("public interface IStore", "internal interface IStore", "a service of the constructor")]
    [InlineData("partial class Shop;", "partial class Shop : IDisposable;", "another part of the class")]
    [InlineData("// nothing", "namespace App; public class Order;", "a nearer type of the payload's name")]
    [InlineData("// nothing", "namespace App; public class SqsBatchAttribute : Attribute;", "a nearer attribute of the trigger's name")]
    [InlineData("// nothing", "namespace App { namespace Names { } }", "a namespace that hides a type")]
    [InlineData("// nothing", "global using Data;", "a global using")]
    [InlineData("// nothing", "[assembly: CLSCompliant(false)]", "an attribute of the assembly")]
    [InlineData("// nothing", "global using Queue = System.Int32;", "a global alias")]
    [InlineData("namespace Data;", "#nullable disable\nnamespace Data;", "whether references may be null in the payload's file")]
    [InlineData("int Weight", "long Weight", "the meaning of an alias in the payload's file")]
    [InlineData("// nothing", "[Lambda.Routing.Declaring.Source(\"own\")] public class Own;", "a source of the project's own, whose records may be the handler's")]
    [InlineData("namespace Data;", "using Customer = System.Uri;\nnamespace Data;", "an alias in the payload's file")]
    public void What_the_handler_depends_on_has_it_read_again(string text, string by, string what) =>
        Assert.True(IsReadAfter(text, by), $"{what} was not seen");

    [Theory]
    [InlineData("int Size", "long Size", "a member of an unrelated type")]
    [InlineData("class Thing", "class Renamed", "the name of an unrelated type")]
    [InlineData("int Hour", "long Hour", "what a service of the constructor takes")]
    [InlineData("class Unused;", "class Unused { public int Added { get; set; } }", "what a method that is no handler takes")]
    [InlineData("// nothing", "namespace Elsewhere; public interface IMore { void Run(Data.Order order); }", "a new type that uses what the handler uses")]
    [InlineData("public sealed record Customer(", "public sealed class Added;\npublic sealed record Customer(", "a new type in the payload's file")]
    [InlineData("// nothing", "namespace Elsewhere.Inner { }", "a new namespace")]
    [InlineData("namespace Elsewhere;", "using System.Text;\nnamespace Elsewhere;", "a using of an unrelated file")]
    public void What_it_does_not_depend_on_leaves_it_alone(string text, string by, string what) =>
        Assert.False(IsReadAfter(text, by), $"{what} had the handler read again");

    [Fact]
    public void Only_the_handlers_of_the_edited_file_are_read_again_and_those_that_use_what_it_declares()
    {
        CSharpCompilation project = GeneratorHost.Compile(
            "public sealed class A { [SqsBatch(\"a\")] public void Take(Shared shared) { } }",
            "public sealed class B { [SqsBatch(\"b\")] public void Take(string body) { } }",
            "public sealed class C { [SqsBatch(\"c\")] public void Take(string body) { } }",
            "public sealed class Shared;");
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        int ReadAfter(string text, string by)
        {
            project = Replace(project, text, by);
            driver = driver.RunGenerators(project, TestContext.Current.CancellationToken);
            return Reached.Reasons(driver).Count(reason => !Reached.IsKept(reason));
        }

        Assert.Equal(1, ReadAfter("class B {", "class B { public void Other() { }"));
        Assert.Equal(1, ReadAfter("class Shared;", "class Shared { public int Id { get; set; } }"));
        Assert.Equal(0, ReadAfter("class Shared {", "class Unused;\npublic sealed class Shared {"));
    }

    [Fact]
    public void What_stands_in_a_body_is_read_again_with_every_declaration()
    {
        CSharpCompilation project = GeneratorHost.Compile(
            "public sealed class A { public void Run() { [SqsBatch(\"a\")] static void Take(string body) { } Take(\"\"); } }", "public sealed class Unrelated;");
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(Replace(project, "Unrelated", "Renamed"), TestContext.Current.CancellationToken);
        Assert.False(Reached.IsKept(Assert.Single(Reached.Reasons(driver))));
    }

    [Fact]
    public void A_handler_that_depends_on_nearly_everything_is_read_again_with_every_declaration()
    {
        const int Many = 400;
        CSharpCompilation project = GeneratorHost.Compile([
            "public sealed class A { [SqsBatch(\"a\")] public void Take(T0 first) { } }", "public sealed class Unrelated;",
            .. Enumerable.Range(0, Many).Select(number => $"public sealed class T{number} {{ public T{(number + 1) % Many}? Next {{ get; set; }} }}")]);
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(Replace(project, "Unrelated", "Renamed"), TestContext.Current.CancellationToken);
        Assert.False(Reached.IsKept(Assert.Single(Reached.Reasons(driver))));
    }

    private static bool IsReadAfter(string text, string by)
    {
        CSharpCompilation project = GeneratorHost.Compile([Handler, .. s_others]);
        GeneratorDriver driver = Driver(project).RunGenerators(project, TestContext.Current.CancellationToken);
        driver = driver.RunGenerators(Replace(project, text, by), TestContext.Current.CancellationToken);
        return !Reached.IsKept(Assert.Single(Reached.Reasons(driver)));
    }
}
