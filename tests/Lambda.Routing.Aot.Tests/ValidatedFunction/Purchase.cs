using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Validation;

namespace ValidatedFunction;

#pragma warning disable ASP0029 // The package marks its contracts as ones that may still change.

/// <summary>Rules of every kind: on a positional parameter, on a property, in lists, and of its own.</summary>
[ValidatableType]
public sealed record Purchase([Required] string Customer, List<Line> Lines) : IValidatableObject
{
    [JsonPropertyName("mail"), EmailAddress]
    public string? EMail { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        Lines.Count == 0 ? [new ValidationResult("Nothing is bought.", [nameof(Lines)])] : [];
}

public sealed record Line([StringLength(3)] string Sku, [property: Range(1, 9)] int Quantity);

[JsonSerializable(typeof(Purchase))]
internal sealed partial class ShopJson : JsonSerializerContext;
