namespace Lambda.Routing.Generators.Diagnostics;

/// <summary>The ids of what can be wrong with routes: LR0xxx structure, LR1xxx binding, LR2xxx payloads, LR3xxx routes, LR4xxx delivery.</summary>
internal static class RouteIds
{
    public const string NotCallable = "LR0001";
    public const string TriggerWithoutSource = "LR0002";
    public const string HiddenTrigger = "LR0003";
    public const string FilterMember = "LR0004";
    public const string MisnamedTrigger = "LR0005";
    public const string BrokenSource = "LR0006";
    public const string NoHandler = "LR0007";
    public const string MainWithoutFunction = "LR0008";
    public const string InternalExport = "LR0009";
    public const string HiddenType = "LR0010";
    public const string LeftFilter = "LR0011";
    public const string TriggerTargets = "LR0012";
    public const string ArnFormat = "LR0110";

    /// <summary>The conflict of two sources that other assemblies declare; where one of them is declared, the same id says so there.</summary>
    public const string ConflictingSources = "LR0207";

    public const string NothingSelected = "LR0209";
    public const string NoFacts = "LR0210";
    public const string MalformedInput = "LR0211";
    public const string NeedsServices = "LR0212";

    public const string NoFilter = "LR0090";
    public const string FilterWithoutEffect = "LR0091";
    public const string LifetimeMethod = "LR0092";
    public const string NoShutdown = "LR0093";

    public const string UnknownHost = "LR0100";
    public const string HostPackageMissing = "LR0108";
    public const string ManagedExecutable = "LR0109";

    public const string Unbound = "LR1001";
    public const string TwoPayloads = "LR1002";
    public const string AsyncVoid = "LR1003";
    public const string ListReturn = "LR1004";
    public const string FailuresWithoutList = "LR1005";
    public const string NoStartup = "LR1006";
    public const string Constructors = "LR1007";
    public const string SeveralStartups = "LR1008";
    public const string StartupShape = "LR1009";
    public const string HttpResultElsewhere = "LR1010";
    public const string BodyWithoutVerb = "LR1011";
    public const string BindingAttribute = "LR1017";

    public const string WrongAnswer = "LR1012";
    public const string ResultPerRecord = "LR1013";
    public const string NoReporter = "LR1015";
    public const string ImpossibleFilter = "LR1025";
    public const string UnknownFilterValue = "LR1026";
    public const string YoungForm = "LR1027";
    public const string ArgumentForm = "LR1028";
    public const string NoToken = "LR1029";

    public const string WindowState = "LR1060";
    public const string WindowReturn = "LR1061";
    public const string WindowAlone = "LR1062";
    public const string WindowFilter = "LR1063";
    public const string TwoInner = "LR1070";
    public const string InnerList = "LR1071";
    public const string AwsPackageMissing = "LR1100";

    public const string UnknownPayload = "LR2001";
    public const string PayloadKnownTwice = "LR2002";
    public const string BarePayloadList = "LR2003";
    public const string MissingPayload = "LR2004";
    public const string FitsEverything = "LR2005";
    public const string LenientContext = "LR2006";
    public const string Unconstructible = "LR2007";
    public const string NotForAot = "LR2008";

    public const string AwsTypeAsPayload = "LR2100";
    public const string SerializerMissing = "LR2101";
    public const string ReflectingSerializer = "LR2102";
    public const string NoSerializer = "LR2103";

    public const string SameRoute = "LR3001";
    public const string CrossingRoutes = "LR3002";
    public const string Unreachable = "LR3003";
    public const string WholeEventBesideOthers = "LR3004";
    public const string MixedListOnOrderedSource = "LR3005";

    public const string AwsEventBesideOthers = "LR3100";
    public const string AwsEventOfOneRoute = "LR3101";

    public const string SameShape = "LR3006";
    public const string SameName = "LR3007";

    public const string ReturnDiscarded = "LR4001";
    public const string UnroutedUndecided = "LR4002";
    public const string PartialResponsesUndeclared = "LR4003";
    public const string AnswerMissing = "LR4004";
    public const string OutsideLimits = "LR4005";
    public const string UnroutedWithoutEffect = "LR4006";
    public const string ClosedSource = "LR4021";
    public const string MaxParallel = "LR4050";
    public const string PoisonElsewhere = "LR4051";
    public const string NoException = "LR4052";
    public const string MaxReceives = "LR4053";
    public const string NothingDeferred = "LR4054";
    public const string Notice = "LR4020";
    public const string PartialResponsesImpossible = "LR4060";
    public const string WindowLength = "LR4061";
    public const string HostChosen = "LR4100";
}
