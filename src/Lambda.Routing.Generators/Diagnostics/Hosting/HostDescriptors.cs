using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics.Hosting;

/// <summary>What the diagnostics of hosts and of AWS's own packages say.</summary>
internal static class HostDescriptors
{
    public static readonly DiagnosticDescriptor UnknownHost = Project(
        RouteIds.UnknownHost, "A host has a name", "LambdaRoutingHost is '{0}': set it to auto, own, aws or managed", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor HostPackageMissing = Project(
        RouteIds.HostPackageMissing, "A host's package is referenced", "LambdaRoutingHost is '{0}', which needs the package {1}: reference it", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ManagedExecutable = Project(
        RouteIds.ManagedExecutable, "The managed runtime loads a class library", "LambdaRoutingHost is 'managed', and the project is an executable: remove its OutputType", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AwsPackageMissing = Descriptor.New(
        RouteIds.AwsPackageMissing, "AWS's context comes from AWS's package", "'{0}' is declared by {1}, which is not referenced: reference the package, or take an InvocationContext", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AwsTypeAsPayload = Descriptor.New(
        RouteIds.AwsTypeAsPayload, "A class of AWS's is no payload", "'{0}' is a class of AWS's packages and not the event of this trigger: as a payload it would be an empty object", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor SerializerMissing = Descriptor.New(
        RouteIds.SerializerMissing, "AWS's event classes are read by a serializer", "'{0}' is read by an ILambdaSerializer, and none is named: add [assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<…>))]", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor ReflectingSerializer = Descriptor.New(
        RouteIds.ReflectingSerializer, "A serializer reads without reflection", "'{0}' reads by reflection, of which a function here has none: use SourceGeneratorLambdaJsonSerializer with a JsonSerializerContext", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoSerializer = Descriptor.New(
        RouteIds.NoSerializer, "A serializer can be created", "'{0}' cannot be created as a serializer: it needs to be an ILambdaSerializer that is not abstract, with a constructor without parameters, and no less visible than internal", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AwsEventBesideOthers = Descriptor.New(
        RouteIds.AwsEventBesideOthers, "A class of AWS's takes all of its source", "'{0}' takes whole events in a class of AWS's and shares their source with '{1}': let one method take them", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor AwsEventOfOneRoute = Descriptor.New(
        RouteIds.AwsEventOfOneRoute, "A request in a class of AWS's has any path", "'{0}' takes every request in a class of AWS's: write its route as $default", DiagnosticSeverity.Error);

    public static readonly DiagnosticDescriptor NoShutdown = Descriptor.New(
        RouteIds.NoShutdown, "A shutdown method runs", "'{0}' never runs: Lambda ends its managed runtime without a word; run on an executable's host, or do it in each invocation", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor HostChosen = Project(
        RouteIds.HostChosen, "The function's host", "The function's host is '{0}', because {1}", DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor[] All =
    [
        UnknownHost, HostPackageMissing, ManagedExecutable, AwsPackageMissing, AwsTypeAsPayload, SerializerMissing, ReflectingSerializer,
        NoSerializer, AwsEventBesideOthers, AwsEventOfOneRoute, NoShutdown, HostChosen,
    ];

    /// <summary>What is known of the project as a whole, once all of it has been looked at.</summary>
    private static DiagnosticDescriptor Project(string id, string title, string message, DiagnosticSeverity severity) =>
        Descriptor.New(id, title, message, severity, WellKnownDiagnosticTags.CompilationEnd);
}
