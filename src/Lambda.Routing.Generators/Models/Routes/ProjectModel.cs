using Lambda.Routing.Generators.Models.Hosting;

namespace Lambda.Routing.Generators.Models.Routes;

/// <summary>What emission needs to know of the project as a whole.</summary>
/// <param name="Namespace">The root namespace; empty for the global one.</param>
/// <param name="NeedsEntryPoint">Whether the project is an executable without a <c>Main</c> of its own.</param>
/// <param name="HasContainer">Whether Microsoft.Extensions.DependencyInjection is referenced.</param>
/// <param name="DeadlineMarginMilliseconds">The assembly's default.</param>
/// <param name="PartialResponses">The assembly's default; null where it says nothing.</param>
/// <param name="JsonContext">The context that <c>[assembly: PayloadJson]</c> chooses; empty for none.</param>
internal sealed record ProjectModel(
    string Namespace,
    bool NeedsEntryPoint,
    bool HasContainer,
    int DeadlineMarginMilliseconds,
    bool? PartialResponses,
    string JsonContext)
{
    /// <summary>Whether the project is a function whether it has handlers or not: an executable that is no test, or what the managed runtime loads.</summary>
    public bool IsFunction { get; init; }

    /// <summary>Whether a referenced assembly has a function of the same name, in the same namespace.</summary>
    public bool SharesName { get; init; }

    /// <summary>Whether the projects that reference this one take its handlers.</summary>
    public bool ExportsHandlers { get; init; }

    /// <summary>Whether another assembly sees the project's internals.</summary>
    public bool HasFriends { get; init; }

    /// <summary>Whether its handlers are for other projects alone, so that it has no function of its own.</summary>
    public bool IsLibrary => ExportsHandlers && !IsFunction;

    /// <summary>The function's full name, as metadata has it.</summary>
    public static string FunctionIn(string rootNamespace) => rootNamespace.Length == 0 ? "LambdaFunction" : rootNamespace.Replace("@", "") + ".LambdaFunction";

    /// <summary>Whether the logging abstractions are referenced, so that services may log.</summary>
    public bool HasLogging { get; init; }

    /// <summary>Whether logging with filters is referenced, of which the level is one.</summary>
    public bool HasLogFilters { get; init; }

    /// <summary>Whether AWS's package is referenced and its logger has levels, which older ones lack.</summary>
    public bool HasAwsLogLevels { get; init; }

    /// <summary>Whether the project's code uses the console.</summary>
    public bool UsesConsole { get; init; }

    /// <summary>Whether an exception in an HTTP handler fails the invocation.</summary>
    public bool HttpErrorsFailInvocation { get; init; }

    /// <summary>Whether Microsoft.Extensions.Validation is referenced.</summary>
    public bool HasValidation { get; init; }

    /// <summary>The qualified event types of the sources whose responses are streamed.</summary>
    public EquatableArray<string> StreamedSources { get; init; } = EquatableArray<string>.Empty;

    /// <summary>The filters on the assembly.</summary>
    public EquatableArray<CallFilterModel> Filters { get; init; } = EquatableArray<CallFilterModel>.Empty;

    /// <summary>What the function runs on.</summary>
    public HostModel Host { get; init; } = HostModel.Own;

    /// <summary>The serializer that <c>[assembly: LambdaSerializer]</c> names.</summary>
    public SerializerModel Serializer { get; init; } = SerializerModel.None;

    /// <summary>What is wrong with the host or the serializer of a function, or worth knowing.</summary>
    public EquatableArray<Finding> HostFindings { get; init; } = EquatableArray<Finding>.Empty;

    /// <summary>What is wrong with what stands on the assembly.</summary>
    public EquatableArray<Finding> Findings { get; init; } = EquatableArray<Finding>.Empty;
}
