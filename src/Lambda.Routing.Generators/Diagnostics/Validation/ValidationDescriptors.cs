using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Validation;

/// <summary>What keeps declared rules from being checked: nothing of them is skipped without a word.</summary>
internal static class ValidationDescriptors
{
    public static readonly DiagnosticDescriptor RuleWithoutEffect = Error(
        "LR1014", "A rule on a parameter is checked", "The rule '{0}' on the parameter '{1}' would not be checked: it stands on no value that the sender wrote");

    public static readonly DiagnosticDescriptor UnusableRule = Error(
        "LR1016", "A rule on a parameter can be created", "The rule '{0}' on the parameter '{1}' cannot be checked: {2}");

    public static readonly DiagnosticDescriptor NoPackage = Error(
        "LR2010", "Rules have someone to check them", "'{0}' declares validation, but the project does not reference Microsoft.Extensions.Validation, which checks it");

    public static readonly DiagnosticDescriptor NotMarked = Error(
        "LR2011", "A type with rules is a validatable type", "'{0}' declares validation, but nothing makes its rules known: mark it with [ValidatableType], or a type that holds it");

    public static readonly DiagnosticDescriptor NotAdded = Error(
        "LR2012", "Validation is added to the services", "'{0}' declares validation, but nothing calls AddValidation(): call services.AddValidation() in the class with [LambdaStartup]");

    public static readonly DiagnosticDescriptor HiddenRule = Error(
        "LR2013", "Every rule is seen", "The rules of '{0}' would not be checked by Microsoft.Extensions.Validation: {1}");

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All = [RuleWithoutEffect, UnusableRule, NoPackage, NotMarked, NotAdded, HiddenRule];

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Error);
}
