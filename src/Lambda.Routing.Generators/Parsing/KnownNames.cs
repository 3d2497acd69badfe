namespace Lambda.Routing.Generators.Parsing;

/// <summary>The library's own names that parsing looks for in symbols. No trigger and no service is among them.</summary>
internal static class KnownNames
{
    public const string Declaring = "Lambda.Routing.Declaring";
    public const string TriggerAttribute = Declaring + ".TriggerAttribute";
    public const string SourcesAttribute = Declaring + ".SourcesAttribute";
    public const string ShapeAttribute = Declaring + ".ShapeAttribute";
    public const string ShapeFactsAttribute = Declaring + ".ShapeFactsAttribute";
    public const string ShapeInputAttribute = Declaring + ".ShapeInputAttribute";
    public const string WithoutServicesAttribute = Declaring + ".WithoutServicesAttribute";
    public const string SelectsAttribute = Declaring + ".SelectsAttribute";
    public const string SourceAttribute = Declaring + ".SourceAttribute";
    public const string DeliveryAttribute = Declaring + ".DeliveryAttribute";
    public const string DocumentedValuesAttribute = Declaring + ".DocumentedValuesAttribute";
    public const string FilterAttribute = Declaring + ".FilterAttribute";
    public const string OptionAttribute = Declaring + ".OptionAttribute";
    public const string RouteTemplateAttribute = Declaring + ".RouteTemplateAttribute";
    public const string PayloadMemberAttribute = Declaring + ".PayloadMemberAttribute";
    public const string AcknowledgedAttribute = Declaring + ".AcknowledgedAttribute";
    public const string StartupValueAttribute = Declaring + ".StartupValueAttribute";
    public const string StartupValue = Declaring + ".IStartupValue<TValue>";
    public const string AllOrNothingAttribute = Declaring + ".AllOrNothingAttribute";
    public const string OrderedAttribute = Declaring + ".OrderedAttribute";
    public const string PayloadPathAttribute = Declaring + ".PayloadPathAttribute";
    public const string RouteTargetAttribute = Declaring + ".RouteTargetAttribute";
    public const string TemplateEventAttribute = Declaring + ".TemplateEventAttribute";
    public const string TemplatePropertyAttribute = Declaring + ".TemplatePropertyAttribute";
    public const string TemplateTextAttribute = Declaring + ".TemplateTextAttribute";
    public const string BatchEvent = Declaring + ".IBatchEvent<TSelf, TRecord>";
    public const string ResultBatchEvent = Declaring + ".IResultBatchEvent<TSelf, TRecord, TResult>";
    public const string RespondingEvent = Declaring + ".IRespondingEvent<TSelf, TResponse>";
    public const string DefaultRespondingEvent = Declaring + ".IDefaultRespondingEvent<TSelf>";
    public const string AnswerRequired = Declaring + ".AnswerRequiredAttribute";
    public const string CheckedEvent = Declaring + ".ICheckedEvent<TSelf>";
    public const string TextScalarsAttribute = Declaring + ".TextScalarsAttribute";
    public const string ReportingEvent = Declaring + ".IReportingEvent<TSelf, TResponse, TReporter>";
    public const string HttpEvent = Declaring + ".IHttpEvent<TSelf>";
    public const string NoticeAttribute = Declaring + ".NoticeAttribute";
    public const string JsonResult = Declaring + ".IJsonResult<TSelf>";
    public const string WrittenAsJson = Declaring + ".WrittenAsJsonAttribute";
    public const string PayloadCarrier = Declaring + ".IPayloadCarrier";
    public const string MessageAttributeCarrier = Declaring + ".IMessageAttributeCarrier";
    public const string PayloadType = "Lambda.Routing.Reading.Payload";
    public const string RecordKey = "Lambda.Routing.Reading.RecordKeyAttribute";
    public const string Records = "Lambda.Routing.Reading.RecordsAttribute";

    public const string InvocationContext = "Lambda.Routing.InvocationContext";
    public const string BatchDefaults = "Lambda.Routing.BatchDefaultsAttribute";
    public const string BatchFailures = "Lambda.Routing.BatchFailures";
    public const string When = "Lambda.Routing.WhenAttribute";
    public const string Payload = "Lambda.Routing.PayloadAttribute";
    public const string PayloadJson = "Lambda.Routing.PayloadJsonAttribute";
    public const string FromAttribute = "Lambda.Routing.FromAttributeAttribute";
    public const string FromServices = "Lambda.Routing.FromServicesAttribute";
    public const string LambdaRouting = "Lambda.Routing.LambdaRoutingAttribute";
    public const string LambdaFilter = "Lambda.Routing.LambdaFilterAttribute";
    public const string InvocationFilter = "Lambda.Routing.IInvocationFilter";
    public const string RecordFilter = "Lambda.Routing.IRecordFilter";
    public const string LambdaShutdown = "Lambda.Routing.LambdaShutdownAttribute";
    public const string LambdaBeforeSnapshot = "Lambda.Routing.LambdaBeforeSnapshotAttribute";
    public const string LambdaAfterRestore = "Lambda.Routing.LambdaAfterRestoreAttribute";
    public const string LambdaStartup = "Lambda.Routing.LambdaStartupAttribute";

    public const string ReadOnlyList = "System.Collections.Generic.IReadOnlyList<T>";
    public const string JsonSerializable = "System.Text.Json.Serialization.JsonSerializableAttribute";
    public const string JsonSourceGenerationOptions = "System.Text.Json.Serialization.JsonSourceGenerationOptionsAttribute";
    public const string JsonSerializerContext = "System.Text.Json.Serialization.JsonSerializerContext";
    public const string JsonConverter = "System.Text.Json.Serialization.JsonConverterAttribute";
    public const string JsonDerivedType = "System.Text.Json.Serialization.JsonDerivedTypeAttribute";
    public const string JsonIgnore = "System.Text.Json.Serialization.JsonIgnoreAttribute";
    public const string JsonPropertyName = "System.Text.Json.Serialization.JsonPropertyNameAttribute";
    public const string ServiceProvider = "Microsoft.Extensions.DependencyInjection.ServiceProvider";
    public const string ServiceCollectionInterface = "Microsoft.Extensions.DependencyInjection.IServiceCollection";
}
