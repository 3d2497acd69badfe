using Lambda.Routing.Generators.Diagnostics.Exports;
using Lambda.Routing.Generators.Diagnostics.Hosting;
using Lambda.Routing.Generators.Diagnostics.Http;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Diagnostics.Validation;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Diagnostics;

/// <summary>What the diagnostics of routes say.</summary>
internal static class RouteDescriptors
{
    public static readonly DiagnosticDescriptor NotCallable = Error(
        RouteIds.NotCallable, "A handler can be called", "'{0}' cannot be a handler: {1}");

    public static readonly DiagnosticDescriptor TriggerWithoutSource = Error(
        RouteIds.TriggerWithoutSource, "A trigger has a source", "'{0}' names no source: add [Sources] to it");

    public static readonly DiagnosticDescriptor HiddenTrigger = Error(
        RouteIds.HiddenTrigger, "A trigger is found by its name", "The trigger '{1}' on '{0}' is not seen by the generator: write the attribute's own name, which ends in Batch or Trigger");

    public static readonly DiagnosticDescriptor FilterMember = Error(
        RouteIds.FilterMember, "A filter looks at a string", "The filter '{0}' looks at '{1}', which is no string member of '{2}'");

    public static readonly DiagnosticDescriptor MisnamedTrigger = Error(
        RouteIds.MisnamedTrigger, "A trigger's name says that it is one", "The trigger '{0}' is not found where it is used: end its name in BatchAttribute or TriggerAttribute");

    public static readonly DiagnosticDescriptor NoHandler = Warning(
        RouteIds.NoHandler, "A function has a handler", "The function '{0}' has no method with a trigger, so that no event is handled: add one, or set the property LambdaRoutingFunction to false", Descriptor.CompilationEnd);

    public static readonly DiagnosticDescriptor MainWithoutFunction = Warning(
        RouteIds.MainWithoutFunction, "A Main of one's own runs the function", "'{0}' never calls 'LambdaFunction.RunAsync()', so that no event is handled: await it, or leave Main out");

    public static readonly DiagnosticDescriptor TriggerTargets = Error(
        RouteIds.TriggerTargets, "A trigger is for methods", "'{0}' may stand where it would do nothing: leave AttributeTargets.Method alone in its [AttributeUsage]");

    public static readonly DiagnosticDescriptor BrokenSource = Error(
        RouteIds.BrokenSource, "A trigger's source is well formed", "The source '{0}' of this trigger is malformed; its own errors say how");

    public static readonly DiagnosticDescriptor NothingSelected = Error(
        RouteIds.NothingSelected, "A selector leaves a source", "The argument '{0}' leaves {1} no source: no event would be taken");

    public static readonly DiagnosticDescriptor ArnFormat = Error(
        RouteIds.ArnFormat, "An ARN's format says where the name is", "The ARN format '{0}' of the filter '{1}' needs one {{name}}, and a '*' only at its end behind a separator");

    public static readonly DiagnosticDescriptor NoFacts = Error(
        RouteIds.NoFacts, "Something says which events a route takes", "Nothing says which events {0} takes: declare facts, such as \"job = nightly\"");

    public static readonly DiagnosticDescriptor MalformedInput = Error(
        RouteIds.MalformedInput, "An input identifies its event", "The argument '{0}' is no JSON document that identifies an event: {1}");

    public static readonly DiagnosticDescriptor NeedsServices = Error(
        RouteIds.NeedsServices, "A trigger without services gets none", "'{0}' needs services, and {1} is answered without them: use a static method that takes none");

    public static readonly DiagnosticDescriptor NoFilter = Error(
        RouteIds.NoFilter, "A filter can be created", "'{0}' cannot be a filter: {1}");

    public static readonly DiagnosticDescriptor FilterWithoutEffect = Warning(
        RouteIds.FilterWithoutEffect, "A filter runs", "The filter '{0}' never runs: '{1}' takes {2}");

    public static readonly DiagnosticDescriptor LifetimeMethod = Error(
        RouteIds.LifetimeMethod, "A lifetime method can be called", "'{0}' cannot run when the process ends or is copied: {1}");

    public static readonly DiagnosticDescriptor Unbound = Error(
        RouteIds.Unbound, "Every parameter is bound", "Nothing in the event binds to the parameter '{0}' of type '{1}': say where it comes from with an attribute such as [Payload] or [FromServices], or leave it out");

    public static readonly DiagnosticDescriptor TwoPayloads = Error(
        RouteIds.TwoPayloads, "A handler takes one payload", "The parameter '{0}' is a second payload of '{1}': a handler takes one");

    public static readonly DiagnosticDescriptor AsyncVoid = Error(
        RouteIds.AsyncVoid, "A handler can be awaited", "'{0}' is async void: its failure would be lost and its end unknown; return a Task");

    public static readonly DiagnosticDescriptor ListReturn = Error(
        RouteIds.ListReturn, "A handler of lists returns its failures", "'{0}' takes a list of records and returns '{1}': return nothing, or BatchFailures");

    public static readonly DiagnosticDescriptor FailuresWithoutList = Error(
        RouteIds.FailuresWithoutList, "Only a handler of lists returns failures", "'{0}' takes no list of records: it fails by throwing, not by returning BatchFailures");

    public static readonly DiagnosticDescriptor NoStartup = Error(
        RouteIds.NoStartup, "Services come from a startup", "'{0}' needs {1}, and nothing configures services: write a class with [LambdaStartup], and reference Microsoft.Extensions.DependencyInjection");

    public static readonly DiagnosticDescriptor Constructors = Error(
        RouteIds.Constructors, "A handler's class has one constructor", "'{0}' cannot be called: {1} {2}");

    public static readonly DiagnosticDescriptor SeveralStartups = Error(
        RouteIds.SeveralStartups, "There is one startup", "'{0}' is a second [LambdaStartup]: a function has one");

    public static readonly DiagnosticDescriptor StartupShape = Error(
        RouteIds.StartupShape, "A startup configures services", "'{0}' needs a method 'void ConfigureServices(IServiceCollection services)' and, unless that is static, a parameterless constructor");

    public static readonly DiagnosticDescriptor HttpResultElsewhere = Error(
        RouteIds.HttpResultElsewhere, "An HTTP result answers an HTTP request", "'{0}' returns an HttpResult, but '{1}' is no HTTP trigger");

    public static readonly DiagnosticDescriptor BodyWithoutVerb = Error(
        RouteIds.BodyWithoutVerb, "A body needs a method that has one", "The parameter '{0}' would be the body, but {1} requests have none: use POST, PUT or PATCH, or bind it with [FromQuery]");

    public static readonly DiagnosticDescriptor BindingAttribute = Error(
        RouteIds.BindingAttribute, "One attribute says where a parameter comes from", "[{0}] on the parameter '{1}' binds nothing: {2}");

    public static readonly DiagnosticDescriptor WrongAnswer = Error(
        RouteIds.WrongAnswer, "A handler returns what its sender expects", "'{0}' returns '{1}', but {2} is answered with {3}");

    public static readonly DiagnosticDescriptor ResultPerRecord = Error(
        RouteIds.ResultPerRecord, "A result belongs to one record", "'{0}' takes the whole event, but {1} is answered with {2} for each record: take the record, or a list of them");

    public static readonly DiagnosticDescriptor ImpossibleFilter = Error(
        RouteIds.ImpossibleFilter, "A filter can be passed", "No event passes {0} = \"{1}\": of every {2} it holds that {3}");

    public static readonly DiagnosticDescriptor UnknownFilterValue = Error(
        RouteIds.UnknownFilterValue, "A filter asks for a documented value", "AWS documents no {0} = \"{1}\" for {2}, but {3}");

    public static readonly DiagnosticDescriptor YoungForm = Warning(
        RouteIds.YoungForm, "A name keeps to AWS's rules", "{0} = \"{1}\" can be the name of nothing that is created today: AWS asks for {2}");

    public static readonly DiagnosticDescriptor ArgumentForm = Error(
        RouteIds.ArgumentForm, "An argument has the form that AWS takes", "{0} = \"{1}\" has not the form that AWS takes: {2}");

    public static readonly DiagnosticDescriptor NoToken = Info(
        RouteIds.NoToken, "A handler of batches learns when time runs out", "'{0}' takes no CancellationToken, so that it goes on when the invocation's time runs out, and its records are delivered again: take one and pass it on");

    public static readonly DiagnosticDescriptor NoReporter = Error(
        RouteIds.NoReporter, "A report has someone to deliver it", "The answer of '{0}' is delivered by a '{1}': register one in a class with [LambdaStartup]");

    public static readonly DiagnosticDescriptor WindowState = Error(
        RouteIds.WindowState, "A time window's state is an object that begins empty", "'{0}' cannot be the state of a time window, because {1}");

    public static readonly DiagnosticDescriptor WindowReturn = Error(
        RouteIds.WindowReturn, "A time window is answered with its state", "'{0}' returns {1}, but AWS fails the answer to a time window that holds no state: return '{2}' or 'WindowResult<{2}>'");

    public static readonly DiagnosticDescriptor WindowAlone = Error(
        RouteIds.WindowAlone, "A time window's batch is handled in one call", "The parameter '{0}' belongs to a batch of a time window, which is handled in one call: take TimeWindow<TState>, and IReadOnlyList<{1}> with all of its records");

    public static readonly DiagnosticDescriptor WindowFilter = Error(
        RouteIds.WindowFilter, "A time window's state covers every record", "'{0}' takes a time window, whose state covers every record of its stream, so {1} cannot select some of them: look at the records in the method");

    public static readonly DiagnosticDescriptor TwoInner = Error(
        RouteIds.TwoInner, "A handler takes one inner event", "The parameter '{0}' is a second event or record inside the payload for '{1}': a handler takes one");

    public static readonly DiagnosticDescriptor InnerList = Error(
        RouteIds.InnerList, "Inner events are taken one by one", "The parameter '{0}' is a list of '{1}', which stand inside other records: take one, or the event that holds them; the outer record's failure is theirs");

    public static readonly DiagnosticDescriptor UnknownPayload = Error(
        RouteIds.UnknownPayload, "A payload's type is known to a JSON context", "{1} '{0}': add [JsonSerializable(typeof({0}))] to {3}");

    public static readonly DiagnosticDescriptor PayloadKnownTwice = Error(
        RouteIds.PayloadKnownTwice, "One JSON context reads a payload", "Several JsonSerializerContexts list '{0}' ({1}): choose one with [PayloadJson]");

    public static readonly DiagnosticDescriptor BarePayloadList = Error(
        RouteIds.BarePayloadList, "A list of payloads is ambiguous", "The parameter '{0}' of type '{1}' {2}");

    public static readonly DiagnosticDescriptor MissingPayload = Error(
        RouteIds.MissingPayload, "A payload that may be missing is nullable", "The payload of the parameter '{0}' is missing where {1}: make it nullable, or filter such records away");

    public static readonly DiagnosticDescriptor FitsEverything = Warning(
        RouteIds.FitsEverything, "A payload is told from other objects", "Every JSON object is read as '{0}', also one that was meant for somebody else: mark what it must have as required, or refuse unknown members");

    public static readonly DiagnosticDescriptor LenientContext = Info(
        RouteIds.LenientContext, "A context refuses what is missing", "'{0}' reads payloads with {1} off, so that missing and null members become empty ones: switch it on, or leave [JsonSourceGenerationOptions] out");

    public static readonly DiagnosticDescriptor Unconstructible = Error(
        RouteIds.Unconstructible, "A payload's type can be made of JSON", "The payload '{0}' cannot be read: {1}");

    public static readonly DiagnosticDescriptor NotForAot = Warning(
        RouteIds.NotForAot, "What a native executable uses works there", "The function is published with PublishAot and references '{0}', which does not work there: {1}", Descriptor.CompilationEnd);

    public static readonly DiagnosticDescriptor SameRoute = Error(
        RouteIds.SameRoute, "Routes can be told apart", "'{0}' and '{1}' take the same events: give one of them a filter");

    public static readonly DiagnosticDescriptor CrossingRoutes = Error(
        RouteIds.CrossingRoutes, "One route wins", "'{0}' and '{1}' can take the same event and neither is narrower: add a filter to one of them");

    public static readonly DiagnosticDescriptor Unreachable = Error(
        RouteIds.Unreachable, "A route can be reached", "No event reaches '{0}', because {1}: remove it, or change its conditions");

    public static readonly DiagnosticDescriptor WholeEventBesideOthers = Error(
        RouteIds.WholeEventBesideOthers, "A method that takes the whole event is alone", "'{0}' takes the whole event and so every record of it, but '{1}' takes records of the same source: let one method take them");

    public static readonly DiagnosticDescriptor MixedListOnOrderedSource = Error(
        RouteIds.MixedListOnOrderedSource, "A list on an ordered source is alone", "'{0}' takes all records in one call; on an ordered source it must be the only route, but '{1}' is another");

    public static readonly DiagnosticDescriptor SameShape = Error(
        RouteIds.SameShape, "Declared shapes differ", "Every event with the facts that '{0}' declares is also one of {1}: declare a fact that tells them apart");

    public static readonly DiagnosticDescriptor SameName = Error(
        RouteIds.SameName, "A name names one resource", "'{0}' and '{1}' both call it '{2}': each {3} needs a name of its own");

    public static readonly DiagnosticDescriptor ReturnDiscarded = Warning(
        RouteIds.ReturnDiscarded, "A return value is used", "'{0}' returns '{1}', which AWS discards for {2}: return nothing");

    public static readonly DiagnosticDescriptor UnroutedUndecided = Error(
        RouteIds.UnroutedUndecided, "Unrouted records of an ordered source are decided", "'{0}' is filtered and no route takes the rest: on an ordered source an untaken record blocks those behind it; say Unrouted = Unrouted.Skip or Unrouted.Fail");

    public static readonly DiagnosticDescriptor PartialResponsesUndeclared = Info(
        RouteIds.PartialResponsesUndeclared, "Partial responses are declared", "'{0}' fails the whole batch when one record fails: declare PartialResponses = true where the event source mapping has ReportBatchItemFailures, or = false where it shall not");

    public static readonly DiagnosticDescriptor PartialResponsesImpossible = Error(
        RouteIds.PartialResponsesImpossible, "Partial responses are declared where there are any", "'{0}' declares partial responses, but {1} has none: a failed record has the whole batch delivered again; leave PartialResponses out");

    public static readonly DiagnosticDescriptor WindowLength = Error(
        RouteIds.WindowLength, "A window has a length and a method", "TumblingWindowInSeconds = {0}: {1}");

    public static readonly DiagnosticDescriptor AnswerMissing = Error(
        RouteIds.AnswerMissing, "Who waits for an answer gets one", "'{0}' returns nothing, but {1} is answered with {2}: return one");

    public static readonly DiagnosticDescriptor OutsideLimits = Error(
        RouteIds.OutsideLimits, "An option keeps within its limits", "{0} = {1} is not between {2} and {3}: {4}");

    public static readonly DiagnosticDescriptor ClosedSource = Info(
        RouteIds.ClosedSource, "A service is open", "{0}: {1}");

    public static readonly DiagnosticDescriptor UnroutedWithoutEffect = Warning(
        RouteIds.UnroutedWithoutEffect, "A decision about unrouted records has some to decide about", "Unrouted on '{0}' decides nothing, because '{1}' takes all of the records that it is about: leave it out, or narrow '{1}'");

    public static readonly DiagnosticDescriptor PoisonElsewhere = Error(
        RouteIds.PoisonElsewhere, "Single records are given up", "'{0}' gives single records up, so it needs a method that takes one at a time");

    public static readonly DiagnosticDescriptor NoException = Error(
        RouteIds.NoException, "What is not retried is an exception", "'{0}' {1}");

    public static readonly DiagnosticDescriptor MaxReceives = Error(
        RouteIds.MaxReceives, "Deliveries are counted", "MaxReceives = {0} has no effect: {1}");

    public static readonly DiagnosticDescriptor NothingDeferred = Error(
        RouteIds.NothingDeferred, "Records that failed can be put off", "'{0}' has no effect: {1}");

    public static readonly DiagnosticDescriptor MaxParallel = Error(
        RouteIds.MaxParallel, "Records can be handled at once", "'{0}' says MaxParallel = {1}, but {2}");

    public static readonly DiagnosticDescriptor Notice = Info(
        RouteIds.Notice, "What there is to know about a trigger", "{0}: {1}");

    /// <summary>All of them, those of HTTP routes included.</summary>
    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        NotCallable, TriggerWithoutSource, HiddenTrigger, MisnamedTrigger, TriggerTargets, NoHandler, MainWithoutFunction, FilterMember, BrokenSource, NothingSelected, ArnFormat, Unbound, TwoPayloads,
        AsyncVoid, ListReturn, FailuresWithoutList, NoStartup, Constructors, SeveralStartups, StartupShape,
        HttpResultElsewhere, BodyWithoutVerb, BindingAttribute, WrongAnswer, ResultPerRecord,
        ImpossibleFilter, UnknownFilterValue,
        WindowState, WindowReturn, WindowAlone, WindowFilter, WindowLength,
        TwoInner, InnerList,
        UnknownPayload, PayloadKnownTwice, BarePayloadList, MissingPayload, SameRoute,
        CrossingRoutes, SourceDescriptors.Conflict, WholeEventBesideOthers, MixedListOnOrderedSource, ReturnDiscarded,
        UnroutedUndecided, PartialResponsesUndeclared, PartialResponsesImpossible, AnswerMissing, NoReporter,
        NoFacts, MalformedInput, NeedsServices, SourceDescriptors.MalformedFact, SourceDescriptors.ImpossibleShape, SameShape, SameName,
        YoungForm, ArgumentForm, NoToken, FitsEverything, LenientContext, Unconstructible, NotForAot, Unreachable, OutsideLimits, UnroutedWithoutEffect, ClosedSource,
        MaxParallel, PoisonElsewhere, NoException, MaxReceives, NothingDeferred, Notice, NoFilter, FilterWithoutEffect, LifetimeMethod,
        .. ExportDescriptors.All, .. HttpDescriptors.All, .. ValidationDescriptors.All, .. HostDescriptors.All,
    ];

    public static readonly IReadOnlyDictionary<string, DiagnosticDescriptor> ById = All.ToDictionary(descriptor => descriptor.Id);

    private static DiagnosticDescriptor Error(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message, params string[] tags) =>
        Descriptor.New(id, title, message, DiagnosticSeverity.Warning, tags);

    private static DiagnosticDescriptor Info(string id, string title, string message) => New(id, title, message, DiagnosticSeverity.Info);

    private static DiagnosticDescriptor New(string id, string title, string message, DiagnosticSeverity severity) =>
        Descriptor.New(id, title, message, severity);
}
