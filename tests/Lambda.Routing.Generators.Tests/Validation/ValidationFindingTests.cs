namespace Lambda.Routing.Generators.Tests.Validation;

/// <summary>Rules that nothing would check are build errors, with the exact text underlined.</summary>
public sealed class ValidationFindingTests
{
    private const string Usings = "using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Validation;\n#pragma warning disable ASP0029\n";

    private const string Added = "[LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddValidation(); }";

    private const string Handler = "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Purchase purchase) { } }";

    private const string Json = "[JsonSerializable(typeof(Purchase))] internal sealed partial class ShopJson : JsonSerializerContext;";

    private static readonly string[] s_none = [];

    /// <summary>Findings that need no package: all that is reported of the handler.</summary>
    public static TheoryData<string, string[]> Faults => new()
    {
        { "public static class S { [SqsBatch(PartialResponses = true)] public static void Take([Required] SqsMessage message) { } }", ["LR1014 '[Required] SqsMessage message'"] },
        { "public static class S { [HttpTrigger(\"GET /a\")] public static void Take([Required] CancellationToken token, [Required] HttpRequest request) { } }", ["LR1014 '[Required] CancellationToken token'", "LR1014 '[Required] HttpRequest request'"] },
        { "public static class S { [HttpTrigger(\"GET /a\")] public static void Take([Compare(\"b\")] string a, string b) { } }", ["LR1016 '[Compare(\"b\")] string a'"] },
        { "public static class S { private sealed class OwnAttribute : ValidationAttribute; [HttpTrigger(\"GET /a\")] public static void Take([Own] string a) { } }", ["LR1016 '[Own] string a'"] },
        { "public static class S { [HttpTrigger(\"GET /a\")] public static void Take([Range(1, 2), MaxLength(3)] string a) { } }", [] },
    };

    /// <summary>The payload's declaration, and what is reported where all that it needs is there.</summary>
    public static TheoryData<string, string[]> Declarations => new()
    {
        { "[ValidatableType] public sealed record Purchase([Required] string Customer);", s_none },
        { "public sealed record Purchase([Required] string Customer);", ["LR2011 'Purchase purchase'"] },
        { "public sealed record Purchase(Line Line); public sealed record Line([Required] string Sku);", ["LR2011 'Purchase purchase'"] },
        { "[ValidatableType] public sealed record Known(Purchase[] All); public sealed record Purchase([Required] string Customer);", s_none },
        { "[ValidatableType] public sealed record Purchase(Dictionary<string, Line> Lines); public sealed record Line([Required] string Sku);", ["LR2013 'Purchase purchase'"] },
        { "[ValidatableType] public sealed record Purchase([Required] string Customer) { [Range(1, 2)] internal int Hidden { get; init; } }", ["LR2013 'Purchase purchase'"] },
        { "[ValidatableType] public sealed record Purchase([Required] string Customer) { [Range(1, 2), JsonInclude] public int Field; }", ["LR2013 'Purchase purchase'"] },
        { "[ValidatableType] public sealed class Purchase([Required] string customer) { public string Customer { get; } = customer; }", ["LR2013 'Purchase purchase'"] },
        { "[ValidatableType] public sealed record Purchase([property: JsonIgnore] string Customer) { [JsonIgnore, Required] public string? Set { get; set; } }", s_none },
        { "public sealed record Purchase(string Customer, Purchase? Next, Dictionary<string, int> Counts);", s_none },
        { "public sealed record Purchase(string Customer, Dictionary<string, Purchase> Parts);", s_none },
        { "[ValidatableType] public sealed record Purchase([Required] string Customer, Dictionary<string, Purchase> Parts);", ["LR2013 'Purchase purchase'"] },
        { "public sealed record Purchase([property: SkipValidation, Required] string Customer);", s_none },
        { "public abstract record Ware([property: Required] string Name); public sealed record Purchase(string Name) : Ware(Name);", ["LR2011 'Purchase purchase'"] },
        { "[JsonDerivedType(typeof(Gift), \"gift\")] public record Purchase(string Name); public sealed record Gift(string Name, [Required] string To) : Purchase(Name);", ["LR2011 'Purchase purchase'"] },
        { "public sealed record Purchase(string Name) : IValidatableObject { public IEnumerable<ValidationResult> Validate(ValidationContext context) => []; }", ["LR2011 'Purchase purchase'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_rule_on_a_parameter_is_checked_or_refused(string handler, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync("using System.ComponentModel.DataAnnotations; " + handler));

    [Theory]
    [MemberData(nameof(Declarations))]
    public async Task A_payload_s_rules_are_checked_or_refused(string declaration, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(ValidationHost.Compile(Usings + declaration + Handler + Json + Added)));

    [Fact]
    public async Task Without_the_package_the_build_says_so() => Assert.Equal(["LR1006 'Take'", "LR2010 'Purchase purchase'"], await RouteHost.FindingsAsync(
        "using System.ComponentModel.DataAnnotations; using System.Text.Json.Serialization; public sealed record Purchase([Required] string Customer);" + Handler + Json));

    [Fact]
    public async Task Without_the_call_that_adds_it_the_build_says_so()
    {
        const string Startup = "[LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => AddValidation(); private static void AddValidation() { } }";

        Assert.Equal(["LR2012 'Purchase purchase'"], await RouteHost.FindingsAsync(ValidationHost.Compile(
            Usings + "[ValidatableType] public sealed record Purchase([Required] string Customer);" + Handler + Json + Startup)));
    }

    [Theory]
    [InlineData("public static class S { [HttpTrigger(\"POST /a\")] public static void Take(Purchase purchase) { } }", "Purchase purchase")]
    [InlineData("public static class S { [HttpTrigger(\"POST /a\")] public static void Take(List<Purchase> all) { } }", "List<Purchase> all")]
    [InlineData("public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IReadOnlyList<(SqsMessage, Purchase)> all) { } }", "IReadOnlyList<(SqsMessage, Purchase)> all")]
    [InlineData("public static class S { [SqsBatch(PartialResponses = true)] public static void Take([Payload] Purchase[] all) { } }", "[Payload] Purchase[] all")]
    [InlineData("public static class S { [EventBridgeTrigger] public static void Take(Purchase? purchase) { } }", "Purchase? purchase")]
    public async Task Wherever_a_payload_may_stand_its_rules_are_looked_for(string handler, string underlined) => Assert.Equal([$"LR2011 '{underlined}'"], await RouteHost.FindingsAsync(
        ValidationHost.Compile(Usings + "public sealed record Purchase([Required] string Customer);" + handler + "[JsonSerializable(typeof(List<Purchase>)), JsonSerializable(typeof(Purchase[]))] internal sealed partial class ShopJson : JsonSerializerContext;" + Added)));
}
