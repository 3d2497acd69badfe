namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>The names of the framework's rules, and of the package that checks types by them.</summary>
internal static class ValidationNames
{
    public const string Rule = "System.ComponentModel.DataAnnotations.ValidationAttribute";
    public const string Validatable = "System.ComponentModel.DataAnnotations.IValidatableObject";

    public const string Options = "Microsoft.Extensions.Validation.ValidationOptions";
    public const string ValidatableType = "Microsoft.Extensions.Validation.ValidatableTypeAttribute";
    public const string Skip = "Microsoft.Extensions.Validation.SkipValidationAttribute";
    public const string AddMethod = "AddValidation";
    public const string AddClass = "Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions";
}
