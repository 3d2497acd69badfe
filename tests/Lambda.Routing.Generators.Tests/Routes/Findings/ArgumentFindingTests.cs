namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Arguments that AWS would refuse, and filters that no event passes.</summary>
public sealed class ArgumentFindingTests
{
    public static TheoryData<string, string[]> Faults => new()
    {
        { "[S3Trigger(EventName = \"ObjectCreated:Putt\")]", ["LR1026 'EventName = \"ObjectCreated:Putt\"'"] },
        { "[S3Trigger(EventName = \"s3:ObjectMade:*\")]", ["LR1026 'EventName = \"s3:ObjectMade:*\"'"] },
        { "[S3Trigger(EventName = \"s3:ObjectCreated:*\")]", [] },
        { "[S3Trigger(EventName = \"LifecycleTransition\")]", [] },
        { "[DynamoDbBatch(EventName = \"UPDATE\", PartialResponses = true, Unrouted = Unrouted.Skip)]", ["LR1026 'EventName = \"UPDATE\"'"] },
        { "[IotButtonTrigger(Click = \"TRIPLE\")]", ["LR1026 'Click = \"TRIPLE\"'"] },
        { "[S3Trigger(\"Uploads\")]", ["LR1027 '\"Uploads\"'"] },
        { "[S3Trigger(\"up..loads\")]", ["LR1027 '\"up..loads\"'"] },
        { "[S3Trigger(\"192.168.5.4\")]", ["LR1027 '\"192.168.5.4\"'"] },
        { "[S3Trigger(\"my-bucket--ol-s3\")]", ["LR1027 '\"my-bucket--ol-s3\"'"] },
        { "[S3Trigger(\"ab\")]", ["LR1027 '\"ab\"'"] },
        { "[S3Trigger(\"my.bucket-1\")]", [] },
        { "[S3Trigger(\"arn:aws:s3:::my_bucket\")]", ["LR1027 '\"arn:aws:s3:::my_bucket\"'"] },
        { "[S3Trigger(\"Uploads-${STAGE}\")]", [] },
        { "[SqsBatch(\"orders!\", PartialResponses = true)]", ["LR1028 '\"orders!\"'"] },
        { "[SqsBatch(\"orders.fifo\", PartialResponses = true)]", [] },
        { "[SqsBatch(\"orders.fifo2\", PartialResponses = true)]", ["LR1028 '\"orders.fifo2\"'"] },
        { "[SqsBatch(\"https://sqs.eu-west-1.amazonaws.com/123456789012/orders\", PartialResponses = true)]", [] },
        { "[SqsBatch(\"arn:aws:sqs:eu-west-1:123456789012:new orders\", PartialResponses = true)]", ["LR1028 '\"arn:aws:sqs:eu-west-1:123456789012:new orders\"'"] },
        { "[SqsBatch(\"${QUEUE\", PartialResponses = true)]", ["LR1028 '\"${QUEUE\"'"] },
        { "[SqsBatch(\"${}\", PartialResponses = true)]", ["LR1028 '\"${}\"'"] },
        { "[SqsBatch(\"${a}-${b c}\", PartialResponses = true)]", ["LR1028 '\"${a}-${b c}\"'"] },
        { "[S3Trigger(\"bucket-${:x}\")]", ["LR1028 '\"bucket-${:x}\"'"] },
        { "[SqsBatch(\"${TEAM}-${STAGE:dev}-orders\", PartialResponses = true)]", [] },
        { "[S3Trigger(Prefix = \"${STAGE:}\")]", [] },
        { "[SnsTrigger(\"news.fifo\")]", ["LR1028 '\"news.fifo\"'"] },
        { "[SnsTrigger(\"the news\")]", ["LR1028 '\"the news\"'"] },
        { "[KinesisBatch(\"clicks/1\", PartialResponses = true)]", [] },
        { "[KinesisBatch(\"click stream\", PartialResponses = true)]", ["LR1028 '\"click stream\"'"] },
        { "[DynamoDbBatch(\"ab\", PartialResponses = true)]", ["LR1028 '\"ab\"'"] },
        { "[DynamoDbBatch(\"arn:aws:dynamodb:eu-west-1:123456789012:table/orders/stream/2024-01-01T00:00:00.000\", PartialResponses = true)]", [] },
        { "[HttpTrigger(\"GET /a//b\")]", ["LR0401 '\"GET /a//b\"'"] },
        { "[HttpTrigger(\"GET /{a}{b}\")]", ["LR0401 '\"GET /{a}{b}\"'"] },
        { "[HttpTrigger(\"GET /{a+}/b\")]", ["LR0401 '\"GET /{a+}/b\"'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_argument_that_AWS_would_refuse_is_underlined(string attribute, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync($"public static class S {{ {attribute} public static void Take() {{ }} }}"));

    [Theory]
    [InlineData("GET /a/{id:int}", "int id", true)]
    [InlineData("GET /a/{rest:path+}", "string rest", true)]
    [InlineData("GET /a/{id:int}", "[FromRoute(\"id:int\")] int number", false)]
    [InlineData("GET /a/{id}", "int id", false)]
    public async Task A_route_with_a_constraint_is_underlined(string route, string parameter, bool isFault) => Assert.Equal(
        isFault ? [$"LR0401 '\"{route}\"'"] : [],
        await RouteHost.FindingsAsync($"public static class S {{ [HttpTrigger(\"{route}\")] public static void Take({parameter}) {{ }} }}"));

    [Theory]
    [InlineData("rate(5 minutes)")]
    [InlineData("rate(1 hour)")]
    [InlineData("rate(10 days)")]
    [InlineData("at(2030-01-31T08:00:00)")]
    [InlineData("cron(0 10 * * ? *)")]
    [InlineData("cron(15 12 * * ? *)")]
    [InlineData("cron(0 18 ? * MON-FRI *)")]
    [InlineData("cron(0 8 1 * ? *)")]
    [InlineData("cron(0/10 * ? * MON-FRI *)")]
    [InlineData("cron(0/5 8-17 ? * mon-fri *)")]
    [InlineData("cron(0 9 ? * 2#1 *)")]
    [InlineData("cron(0 9 ? * 6L 2025-2030)")]
    [InlineData("cron(0 0 L * ? *)")]
    [InlineData("cron(0 0 3W JAN,JUL ? *)")]
    [InlineData("cron(*/15 * * * ? *)")]
    [InlineData("cron(0 10 LW * ? *)")]
    [InlineData("cron(0 10 ? * L *)")]
    [InlineData("at(2028-02-29T08:00:00)")]
    [InlineData("at(2030-12-31T23:59:59)")]
    [InlineData("${SCHEDULE:rate(5 minutes)}")]
    public async Task A_schedule_that_AWS_documents_is_taken(string expression) =>
        Assert.Empty(await RouteHost.FindingsAsync($"public static class S {{ [ScheduleTrigger(\"{expression}\")] public static void Take() {{ }} }}"));

    [Theory]
    [InlineData("rate(5 minute)")]
    [InlineData("rate(1 minutes)")]
    [InlineData("rate(0 minutes)")]
    [InlineData("rate(5 seconds)")]
    [InlineData("rate(1.5 hours)")]
    [InlineData("every 5 minutes")]
    [InlineData("5 minutes")]
    [InlineData("cron(0 10 * * *)")]
    [InlineData("cron(0 10 * * * *)")]
    [InlineData("cron(0 10 ? * ? *)")]
    [InlineData("cron(60 10 * * ? *)")]
    [InlineData("cron(0 24 * * ? *)")]
    [InlineData("cron(0 10 32 * ? *)")]
    [InlineData("cron(0 10 * 13 ? *)")]
    [InlineData("cron(0 10 ? * MOO *)")]
    [InlineData("cron(0 10 ? * 3#1,6#3 *)")]
    [InlineData("cron(0 10 * * ? 1969)")]
    [InlineData("0 10 * * ? *")]
    [InlineData("at(2030-13-31T08:00:00)")]
    [InlineData("at(2030-02-30T08:00:00)")]
    [InlineData("at(2030-04-31T08:00:00)")]
    [InlineData("at(2030-01-31T24:00:00)")]
    [InlineData("at(2030-01-31T08:00:00Z)")]
    [InlineData("cron(0/0 10 * * ? *)")]
    [InlineData("cron(0 10 15 * MON *)")]
    [InlineData("cron(0 10 ? * 0 *)")]
    [InlineData("rate(-1 days)")]
    [InlineData("Rate(5 minutes)")]
    [InlineData("")]
    public async Task A_schedule_that_AWS_refuses_is_underlined(string expression) =>
        Assert.Equal([$"LR1028 '\"{expression}\"'"], await RouteHost.FindingsAsync($"public static class S {{ [ScheduleTrigger(\"{expression}\")] public static void Take() {{ }} }}"));

    [Theory]
    [InlineData("-1", true)]
    [InlineData("0", false)]
    [InlineData("899999", false)]
    [InlineData("900000", true)]
    public async Task A_margin_outside_Lambda_s_limits_is_underlined(string margin, bool isFault)
    {
        string source = $"[assembly: LambdaRouting(DeadlineMarginMilliseconds = {margin})] public static class S {{ [ScheduleTrigger] public static void Take() {{ }} }}";
        Assert.Equal(isFault ? [$"LR4005 'DeadlineMarginMilliseconds = {margin}'"] : [], await RouteHost.FindingsAsync(source));
        if (isFault)
        {
            Assert.Contains("LR4005 in the assembly", Assert.Throws<StartupException>(() => RouteHost.Start(source)).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_third_party_declares_forms_and_limits_of_its_own() =>
        Assert.Equal(["LR1028 'Box = \"B\"'", "LR4005 'Size = 7'", "LR1028 'Lid = \"l\"'"], await RouteHost.FindingsAsync("""
            using Lambda.Routing.Declaring;
            [Sources(typeof(SqsEvent))] public sealed class BoxTriggerAttribute : TriggerAttribute
            {
                [DocumentedForm("[a-z]+", "small letters")] public string? Box { get; init; }
                [Option, Limits(1, 6, "a box has that many sides")] public int Size { get; init; }
                [DocumentedForm("(", "no pattern at all")] public string? Lid { get; init; }
            }
            public static class S { [BoxTrigger(Box = "B", Size = 7, Lid = "l")] public static void Take() { } }
            """));

    [Fact]
    public void A_name_that_may_be_older_than_the_rule_works() =>
        Assert.NotNull(RouteHost.Start("public static class S { [S3Trigger(\"My_Bucket\")] public static void Take() { } }"));
}
