using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Parsing.Hosting;

/// <summary>Decides what the function runs on: what the project says, or else what the packages that it references itself say.</summary>
internal static class HostParser
{
    private const string Auto = "auto";
    private const string Managed = "managed";

    private static readonly FindingTarget s_project = new(FindingPart.Project);

    /// <param name="compilation">The project.</param>
    /// <param name="options">The project file's properties.</param>
    /// <param name="rootNamespace">Where the function stands.</param>
    /// <param name="needsEntryPoint">Whether the project is an executable without a <c>Main</c> of its own.</param>
    /// <param name="findings">What is wrong, or worth knowing.</param>
    public static HostModel Parse(
        Compilation compilation, AnalyzerConfigOptions options, string rootNamespace, bool needsEntryPoint, List<Finding> findings)
    {
        // Without the package's own build files nobody has said anything, and there is nothing to say about it.
        if (!options.TryGetValue("build_property.LambdaRoutingHost", out string? wanted) || wanted.Length == 0)
        {
            return HostModel.Own;
        }
        if (wanted == Auto)
        {
            return Choose(compilation, options, rootNamespace, findings);
        }
        HostKind? kind = wanted switch
        {
            "own" => HostKind.Own,
            "aws" => HostKind.Aws,
            Managed => HostKind.Managed,
            _ => null,
        };
        if (kind is null)
        {
            findings.Add(Finding.Of(RouteIds.UnknownHost, s_project, wanted));
            return HostModel.Own;
        }
        if (kind == HostKind.Managed && needsEntryPoint)
        {
            findings.Add(Finding.Of(RouteIds.ManagedExecutable, s_project));
        }
        if (!IsThere(kind.Value, compilation))
        {
            findings.Add(Finding.Of(RouteIds.HostPackageMissing, s_project, wanted, kind == HostKind.Aws ? AwsNames.BootstrapPackage : AwsNames.CorePackage));
            return HostModel.Own;
        }
        return Of(kind.Value, compilation, rootNamespace);
    }

    /// <summary>Whether the project file itself says that Lambda's managed runtime loads the project.</summary>
    public static bool IsManaged(AnalyzerConfigOptions options) => options.TryGetValue("build_property.LambdaRoutingHost", out string? wanted) && wanted == Managed;

    private static HostModel Choose(Compilation compilation, AnalyzerConfigOptions options, string rootNamespace, List<Finding> findings)
    {
        options.TryGetValue("build_property.LambdaRoutingDirectPackages", out string? direct);
        string[] packages = (direct ?? "").Split(',');
        bool isExecutable = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        (HostKind kind, string package) = isExecutable ? (HostKind.Aws, AwsNames.BootstrapPackage) : (HostKind.Managed, AwsNames.CorePackage);
        bool isReferenced = packages.Contains(package, StringComparer.OrdinalIgnoreCase) && IsThere(kind, compilation);
        HostModel host = isReferenced ? Of(kind, compilation, rootNamespace) : HostModel.Own;
        string reason = !isReferenced ? $"the project itself references no {package}"
            : kind == HostKind.Aws ? $"the project references {package}"
            : $"the class library references {package}; the function's handler is {host.HandlerString}";
        findings.Add(Finding.Of(RouteIds.HostChosen, s_project, host.Name, reason));
        return host;
    }

    private static bool IsThere(HostKind kind, Compilation compilation) => kind switch
    {
        HostKind.Aws => compilation.GetTypeByMetadataName(AwsNames.BootstrapBuilder) is not null && compilation.GetTypeByMetadataName(AwsNames.Context) is not null,
        HostKind.Managed => compilation.GetTypeByMetadataName(AwsNames.Context) is not null,
        _ => true,
    };

    private static HostModel Of(HostKind kind, Compilation compilation, string rootNamespace)
    {
        if (kind == HostKind.Own)
        {
            return HostModel.Own;
        }
        INamedTypeSymbol context = compilation.GetTypeByMetadataName(AwsNames.Context)!;
        string function = ProjectModel.FunctionIn(rootNamespace);
        return new HostModel(
            kind, kind == HostKind.Managed ? $"{compilation.AssemblyName}::{function}::Handler" : "",
            context.FindProperty("TraceId") is not null, context.FindProperty("TenantId") is not null)
        {
            CanStream = compilation.GetTypeByMetadataName(AwsNames.ResponseStreamFactory)?.GetMembers("CreateHttpStream").IsEmpty == false,
            HasSnapshots = compilation.GetTypeByMetadataName(AwsNames.SnapshotRestore) is not null,
        };
    }
}
