using System.Runtime.Loader;
using Lambda.Routing.Generators.Tests.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>What only the running function knows: that a resolver knows each type's rules. It does not start where none does.</summary>
public sealed class ValidationStartTests
{
    private const string Handler = """
        using Shop;
        [System.Text.Json.Serialization.JsonSerializable(typeof(Purchase))] internal sealed partial class ShopJson : System.Text.Json.Serialization.JsonSerializerContext;
        public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Purchase purchase) { } }
        """;

    [Fact]
    public void A_marked_type_of_a_project_that_does_not_add_validation_is_an_error_at_the_start()
    {
        CSharpLibrary library = new("""
            #pragma warning disable ASP0029
            namespace Shop { [Microsoft.Extensions.Validation.ValidatableType] public sealed record Purchase([property: System.ComponentModel.DataAnnotations.Required] string Customer); }
            """);

        var failure = Assert.Throws<StartupException>(() => RouteHost.Start(ValidationHost.Compile(Handler, ValidationHost.Startup).AddReferences(library.Reference)));
        Assert.StartsWith("S.Take, parameter 'purchase': Shop.Purchase declares validation, but no resolver of ValidationOptions knows it.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_startup_that_does_not_come_to_the_call_is_an_error_at_the_start()
    {
        var failure = Assert.Throws<StartupException>(() => ValidationHost.StartOnly(
            "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Purchase purchase) { } }", ValidationHost.Types,
            ValidationHost.Startup.Replace("services.AddValidation();", "if (DateTime.UtcNow.Year < 2000) { services.AddValidation(); }", StringComparison.Ordinal)));
        Assert.Contains("services.AddValidation()", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_without_rules_has_nothing_of_the_package()
    {
        GeneratorRun run = RouteHost.Generate(ValidationHost.Compile(
            "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Order order) { } }", Sources.Order, Sources.Json));

        Assert.DoesNotContain("LambdaFunction.Validation.g.cs", run.Files.Keys);
        Assert.All(run.Files.Values, file => Assert.DoesNotContain("Microsoft.Extensions.Validation", file, StringComparison.Ordinal));
    }

    /// <summary>An assembly that a function references.</summary>
    private sealed class CSharpLibrary
    {
        public CSharpLibrary(string source)
        {
            Compilation library = ValidationHost.Compile(source).WithAssemblyName("ValidatedLibrary");
            byte[] image = Emit(library);
            AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image));
            Reference = MetadataReference.CreateFromImage(image);
        }

        public MetadataReference Reference { get; }

        private static byte[] Emit(Compilation library)
        {
            using var image = new MemoryStream();
            Assert.True(library.Emit(image).Success);
            return image.ToArray();
        }
    }
}
