using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Exports;
using Lambda.Routing.Generators.Parsing.Hosting;
using Lambda.Routing.Generators.Parsing.Sources;
using Lambda.Routing.Generators.Parsing.Validation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the project's own facts. Runs on every edit, so it asks only what is cheap.</summary>
internal static class ProjectParser
{
    private const int DefaultMargin = 500;

    public static ProjectModel Parse(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        AttributeData? defaults = compilation.Assembly.FindAttribute(KnownNames.LambdaRouting);
        bool executable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        var findings = new List<Finding>();
        EquatableArray<CallFilterModel> filters = CallFilterParser.Parse(compilation.Assembly, findings);
        CheckLimits(compilation.Assembly, defaults, findings);
        string rootNamespace = FreeNamespace(compilation, RootNamespace(compilation, options));
        bool needsEntryPoint = executable && compilation.GetEntryPoint(cancellation) is null;
        var hostFindings = new List<Finding>();
        HostModel host = HostParser.Parse(compilation, options.GlobalOptions, rootNamespace, needsEntryPoint, hostFindings);
        bool exports = ExportedHandlers.AreIn(compilation.Assembly);
        SerializerModel serializer = SerializerParser.Parse(compilation.Assembly, compilation, hostFindings);
        return new ProjectModel(
            rootNamespace,
            needsEntryPoint,
            compilation.GetTypeByMetadataName(KnownNames.ServiceProvider) is not null,
            defaults?.Argument("DeadlineMarginMilliseconds")?.Value is int margin ? margin : DefaultMargin,
            defaults?.Argument("PartialResponses")?.Value as bool?,
            compilation.Assembly.FindAttribute(KnownNames.PayloadJson)?.Argument("Context")?.Value is ITypeSymbol context ? context.Qualified() : "")
        {
            IsFunction = IsFunction(options.GlobalOptions, executable) || HostParser.IsManaged(options.GlobalOptions) || (host.Kind == HostKind.Managed && !exports),
            SharesName = SharesName(compilation, rootNamespace),
            ExportsHandlers = exports,
            HasFriends = compilation.Assembly.HasAttribute(KnownNames.InternalsVisibleTo),
            HasLogging = compilation.GetTypeByMetadataName(KnownNames.ExternalScopeProvider) is not null,
            HasLogFilters = compilation.GetTypeByMetadataName(KnownNames.LoggerFilterOptions) is not null,
            HasAwsLogLevels = compilation.GetTypeByMetadataName(KnownNames.AwsLogLevel) is not null,
            HttpErrorsFailInvocation = defaults?.Argument("HttpErrorsFailInvocation")?.Value is true,
            HasValidation = compilation.GetTypeByMetadataName(ValidationNames.Options) is not null,
            StreamedSources = compilation.Assembly.FindAttribute(KnownNames.HttpStreaming) is { } streaming
                ? SelectedSources.NamedBy(streaming).Select(source => source.Qualified()).ToEquatableArray()
                : EquatableArray<string>.Empty,
            Filters = filters,
            Host = host,
            Serializer = serializer,
            HostFindings = hostFindings.ToEquatableArray(),
            Findings = findings.ToEquatableArray(),
        };
    }

    /// <summary>What the package's build files say; without them every executable is one.</summary>
    private static bool IsFunction(AnalyzerConfigOptions options, bool executable) =>
        options.TryGetValue("build_property.LambdaRoutingFunction", out string? value) && value.Length > 0
            ? string.Equals(value, "true", StringComparison.OrdinalIgnoreCase)
            : executable;

    private static bool SharesName(Compilation compilation, string rootNamespace)
    {
        string function = ProjectModel.FunctionIn(rootNamespace);
        return LibraryReferences.Of(compilation).Any(assembly => assembly.GetTypeByMetadataName(function) is not null);
    }

    private static void CheckLimits(IAssemblySymbol assembly, AttributeData? defaults, List<Finding> findings)
    {
        if (defaults is null)
        {
            return;
        }
        int index = assembly.GetAttributes().IndexOf(defaults);
        foreach (IPropertySymbol property in defaults.AttributeClass!.AllProperties())
        {
            if (defaults.Argument(property.Name) is { } value)
            {
                OptionLimits.Check(property, value, index, findings);
            }
        }
    }

    /// <summary>
    /// The namespace, or the global one where a type of the project has the namespace's name: a class <c>OrderDesk</c> in a project
    /// <c>OrderDesk</c> that uses no namespaces.
    /// </summary>
    private static string FreeNamespace(Compilation compilation, string name)
    {
        INamespaceSymbol? at = compilation.Assembly.GlobalNamespace;
        foreach (string part in name.Split('.').Where(part => part.Length > 0).Select(part => part.TrimStart('@')))
        {
            if (at.GetTypeMembers(part).Length > 0)
            {
                return "";
            }
            at = at.GetNamespaceMembers().FirstOrDefault(child => child.Name == part);
            if (at is null)
            {
                break;
            }
        }
        return name;
    }

    private static string RootNamespace(Compilation compilation, AnalyzerConfigOptionsProvider options)
    {
        if (!options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? name))
        {
            name = compilation.AssemblyName ?? "";
        }
        return string.Join(".", name.Split('.').Where(part => part.Length > 0).Select(Identifier));
    }

    private static string Identifier(string part)
    {
        string valid = string.Concat(part.Select(c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return SyntaxFacts.IsIdentifierStartCharacter(valid[0]) ? Symbols.Escaped(valid) : "_" + valid;
    }
}
