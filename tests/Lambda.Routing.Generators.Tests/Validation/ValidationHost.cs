using Lambda.Routing.Generators.Tests.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>Functions that reference Microsoft.Extensions.Validation, whose own generator runs beside ours.</summary>
internal static class ValidationHost
{
    public const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        public interface IStock { int Most { get; } }
        public sealed class Stock : IStock { public int Most => 5; }
        [LambdaStartup] public static class Startup
        {
            public static void ConfigureServices(IServiceCollection services) { services.AddValidation(); services.AddSingleton<IStock, Stock>(); }
        }
        """;

    /// <summary>An order with rules of every kind: on positional parameters, on properties, in what it holds, and of its own.</summary>
    public const string Types = """
        #pragma warning disable ASP0029
        using System.ComponentModel.DataAnnotations;
        using System.Text.Json.Serialization;
        using Microsoft.Extensions.Validation;

        [ValidatableType]
        public sealed record Purchase([Required(AllowEmptyStrings = false)] string Customer, [Range(1, 5)] int Count, List<Line>? Lines = null, Address? Address = null) : IValidatableObject
        {
            [JsonPropertyName("mail"), EmailAddress] public string? EMail { get; init; }

            public IEnumerable<ValidationResult> Validate(ValidationContext context)
            {
                if (Customer == "nobody") { yield return new ValidationResult("Nobody buys nothing.", [nameof(Customer)]); }
                if (Customer == "asks" && ((IStock)context.GetService(typeof(IStock))!).Most < 9) { yield return new ValidationResult("Not so many."); }
            }
        }
        public sealed record Line([StringLength(3)] string Sku, [property: Range(1, 9)] int Quantity);
        public sealed record Address { [Required] public string? City { get; init; } }

        [JsonSerializable(typeof(Purchase)), JsonSerializable(typeof(Purchase[])), JsonSerializable(typeof(List<Line>))]
        internal sealed partial class ShopJson : JsonSerializerContext;

        public static class Seen
        {
            public static readonly System.Collections.Concurrent.ConcurrentQueue<string> All = new();
            public static void Add(string what) => All.Enqueue(what);
        }
        """;

    private static readonly MetadataReference[] s_package =
    [
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Microsoft.Extensions.Options.IOptions<>).Assembly.Location),
    ];

    public static CSharpCompilation Compile(params string[] sources) => GeneratorHost.Compile(sources).AddReferences(s_package);

    /// <summary>Compiles the handlers with <see cref="Types"/> and <see cref="Startup"/>, and starts the function.</summary>
    public static RunningFunction Start(string handlers) => StartOnly(handlers, Types, Startup);

    public static RunningFunction StartOnly(params string[] sources) => new(RouteHost.Start(Compile(sources)));
}
