namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>The runtime's types as generated code spells them.</summary>
internal static class RuntimeNames
{
    public const string Dispatch = "global::Lambda.Routing.Dispatch.";
    public const string Invocation = Dispatch + "Invocation";
    public const string RoutedFunction = Dispatch + "RoutedFunction";
    public const string FunctionOptions = Dispatch + "FunctionOptions";
    public const string BatchRunner = Dispatch + "BatchRunner";
    public const string RecordRoutes = Dispatch + "IRecordRoutes";
    public const string Filters = Dispatch + "Filters";
    public const string ResourceName = Dispatch + "ResourceName";
    public const string Payloads = Dispatch + "Payloads";
    public const string PayloadLists = Dispatch + "PayloadLists";
    public const string Answers = Dispatch + "Answers";
    public const string Responses = Dispatch + "Responses";
    public const string ResultBatchRunner = Dispatch + "ResultBatchRunner";
    public const string ResultRoutes = Dispatch + "IResultRoutes";
    public const string JsonResults = Dispatch + "JsonResults";
    public const string ResultLists = Dispatch + "ResultLists";
    public const string AcknowledgedEvents = Dispatch + "AcknowledgedEvents";
    public const string CheckedEvents = Dispatch + "CheckedEvents";
    public const string ReportingRunner = Dispatch + "ReportingRunner";
    public const string DeferredStart = Dispatch + "DeferredStart";
    public const string TextScalars = Dispatch + "TextScalars";
    public const string StartupValues = Dispatch + "StartupValues";
    public const string UnroutedEvents = Dispatch + "UnroutedEvents";
    public const string StartupException = "global::Lambda.Routing.StartupException";
    public const string FilteredCall = Dispatch + "FilteredCall";
    public const string FilteredInvocation = "global::Lambda.Routing.FilteredInvocation";
    public const string FilteredRecord = "global::Lambda.Routing.FilteredRecord";
    public const string InvocationFilter = "global::Lambda.Routing.IInvocationFilter";
    public const string RecordFilter = "global::Lambda.Routing.IRecordFilter";
    public const string GracefulShutdown = "global::Lambda.Routing.Hosting.GracefulShutdown";
    public const string LifetimeHooks = "global::Lambda.Routing.Hosting.LifetimeHooks";
    public const string AsyncStart = "global::Lambda.Routing.Hosting.AsyncStart";
    public const string AsyncServiceScope = "global::Microsoft.Extensions.DependencyInjection.AsyncServiceScope";
    public const string BatchFailures = "global::Lambda.Routing.BatchFailures";
    public const string Unrouted = "global::Lambda.Routing.Unrouted";
    public const string LambdaHost = "global::Lambda.Routing.Hosting.LambdaHost";
    public const string EventReader = "global::Lambda.Routing.Reading.EventReader";
    public const string PayloadCarrier = "global::Lambda.Routing.Declaring.IPayloadCarrier";
    public const string MessageAttributeCarrier = "global::Lambda.Routing.Declaring.IMessageAttributeCarrier";
    public const string HttpDispatcher = "global::Lambda.Routing.Http.HttpDispatcher";
    public const string HttpRouter = "global::Lambda.Routing.Http.IHttpRouter";
    public const string HttpCall = "global::Lambda.Routing.Http.HttpCall";
    public const string HttpMatch = "global::Lambda.Routing.Http.HttpMatch";
    public const string HttpRouteValues = "global::Lambda.Routing.Http.HttpRouteValues";
    public const string HttpResult = "global::Lambda.Routing.HttpResult";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string JsonTypeInfo = "global::System.Text.Json.Serialization.Metadata.JsonTypeInfo";
    public const string ServiceCollection = "global::Microsoft.Extensions.DependencyInjection.ServiceCollection";
    public const string ServiceCollectionInterface = "global::Microsoft.Extensions.DependencyInjection.IServiceCollection";
    public const string ServiceProvider = "global::Microsoft.Extensions.DependencyInjection.ServiceProvider";
    public const string ServiceExtensions = "global::Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions";
}
