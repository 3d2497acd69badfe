using System.Globalization;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Analyzers;

/// <summary>
/// Reports what is wrong with a handler of a referenced assembly. There is no text to underline, so that the message says where it is. Only
/// errors: what is a warning or a hint was said where the handler is compiled.
/// </summary>
internal static class ExportReporter
{
    public static void Report(RouteFinding finding, Action<Diagnostic> report)
    {
        DiagnosticDescriptor descriptor = RouteDescriptors.ById[finding.Finding.Id];
        if (descriptor.DefaultSeverity != DiagnosticSeverity.Error)
        {
            return;
        }
        string message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. finding.Finding.Arguments]);
        report(Diagnostic.Create(
            descriptor.Id, descriptor.Category, $"{message} ({finding.Handler.Replace("global::", "")} of the referenced assembly {finding.Library})",
            DiagnosticSeverity.Error, DiagnosticSeverity.Error, isEnabledByDefault: true, warningLevel: 0, descriptor.Title, helpLink: descriptor.HelpLinkUri,
            customTags: descriptor.CustomTags));
    }
}
