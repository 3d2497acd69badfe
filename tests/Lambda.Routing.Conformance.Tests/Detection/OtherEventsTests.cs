using System.IO.Compression;
using System.Text;
using Lambda.Routing.Conformance.Tests.Folders;
using Lambda.Routing.Conformance.Tests.Reading;

namespace Lambda.Routing.Conformance.Tests.Detection;

/// <summary>Events that services send beside the usual ones: recognised, and read.</summary>
public sealed class OtherEventsTests
{
    private const string Context = "\"callerContext\":{\"awsSdkVersion\":\"a\",\"clientId\":\"c\"},\"version\":\"1\",\"region\":\"eu-west-1\",\"userPoolId\":\"p\",\"userName\":\"u\"";

    private static readonly string s_machine = Context.Replace("\"version\":\"1\"", "\"version\":\"3\"", StringComparison.Ordinal);

    private const string ControlMessage = """{"messageType":"CONTROL_MESSAGE","owner":"CloudwatchLogs","logGroup":"","logStream":"","subscriptionFilters":[],"logEvents":[{"id":"","timestamp":1767268800000,"message":"CWL CONTROL MESSAGE: Checking health of destination"}]}""";

    public static TheoryData<string, string, string> Events => new()
    {
        { "ses", "mail that a scanner refused", """{"Records":[{"eventSource":"aws:ses","eventVersion":"1.0","ses":{"mail":{"timestamp":"2026-01-01T12:00:00.000Z","source":"a@example.com","messageId":"m","destination":["b@example.com"],"headersTruncated":true,"headers":[],"commonHeaders":{"subject":"x"}},"receipt":{"timestamp":"2026-01-01T12:00:00.000Z","processingTimeMillis":7,"recipients":["b@example.com"],"spamVerdict":{"status":"FAIL"},"virusVerdict":{"status":"PROCESSING_FAILED"},"spfVerdict":{"status":"GRAY"},"dkimVerdict":{"status":"DISABLED"},"dmarcVerdict":{"status":"FAIL"},"dmarcPolicy":"reject","action":{"type":"Lambda","functionArn":"arn:aws:lambda:eu-west-1:1:function:f","invocationType":"RequestResponse"}}}}]}""" },
        { "s3", "an object that came back from an archive", """{"Records":[{"eventVersion":"2.3","eventSource":"aws:s3","awsRegion":"eu-west-1","eventTime":"2026-01-01T12:00:00.000Z","eventName":"ObjectRestore:Completed","userIdentity":{"principalId":"AmazonCustomer:A"},"requestParameters":{"sourceIPAddress":"s3.amazonaws.com"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"b","ownerIdentity":{"principalId":"A"},"arn":"arn:aws:s3:::b"},"object":{"key":"a+b","size":1,"eTag":"e","sequencer":"0"}},"glacierEventData":{"restoreEventData":{"lifecycleRestorationExpiryTime":"2026-02-01T00:00:00.000Z","lifecycleRestoreStorageClass":"DEEP_ARCHIVE"}}}]}""" },
        { "s3", "an object that a rule of its bucket removed", """{"Records":[{"eventVersion":"2.3","eventSource":"aws:s3","awsRegion":"eu-west-1","eventTime":"2026-01-01T12:00:00.000Z","eventName":"LifecycleExpiration:DeleteMarkerCreated","userIdentity":{"principalId":"s3.amazonaws.com"},"requestParameters":{"sourceIPAddress":"s3.amazonaws.com"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"b","ownerIdentity":{"principalId":"A"},"arn":"arn:aws:s3:::b"},"object":{"key":"k","versionId":"v","sequencer":"0"}}}]}""" },
        { "apigw-http", "a request without query and body", """{"version":"2.0","routeKey":"$default","rawPath":"/","rawQueryString":"","headers":{},"requestContext":{"accountId":"anonymous","apiId":"a","domainName":"a.execute-api.eu-west-1.amazonaws.com","domainPrefix":"a","http":{"method":"GET","path":"/","protocol":"HTTP/1.1","sourceIp":"203.0.113.1","userAgent":""},"requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:12:00:00 +0000","timeEpoch":1767268800000},"isBase64Encoded":false}""" },
        { "function-url", "a request of an AWS identity", """{"version":"2.0","routeKey":"$default","rawPath":"/","rawQueryString":"","headers":{},"requestContext":{"accountId":"1","apiId":"a","authorizer":{"iam":{"accessKey":"k","accountId":"1","callerId":"c","cognitoIdentity":null,"principalOrgId":null,"userArn":"arn:aws:iam::1:user/u","userId":"u"}},"domainName":"a.lambda-url.eu-west-1.on.aws","domainPrefix":"a","http":{"method":"GET","path":"/","protocol":"HTTP/1.1","sourceIp":"203.0.113.1","userAgent":"x"},"requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:12:00:00 +0000","timeEpoch":1767268800000},"isBase64Encoded":false}""" },
        { "alb", "a health check", """{"requestContext":{"elb":{"targetGroupArn":"arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/t/1"}},"httpMethod":"GET","path":"/","queryStringParameters":{},"headers":{"user-agent":"ELB-HealthChecker/2.0"},"body":"","isBase64Encoded":false}""" },
        { "apigw-rest", "a request that the console tests a method with", """{"resource":"/","path":"/","httpMethod":"GET","headers":null,"multiValueHeaders":null,"queryStringParameters":null,"multiValueQueryStringParameters":null,"pathParameters":null,"stageVariables":null,"requestContext":{"resourceId":"r","resourcePath":"/","httpMethod":"GET","extendedRequestId":"e","requestTime":"01/Jan/2026:12:00:00 +0000","path":"/","accountId":"1","protocol":"HTTP/1.1","stage":"test-invoke-stage","domainPrefix":"testPrefix","requestTimeEpoch":1767268800000,"requestId":"q","identity":{"cognitoIdentityPoolId":null,"apiKey":"test-invoke-api-key","sourceIp":"test-invoke-source-ip","user":"u"},"domainName":"testPrefix.testDomainName","apiId":"a"},"body":null,"isBase64Encoded":false}""" },
        { "apigw-websocket", "a connection that ends", """{"headers":{},"multiValueHeaders":{},"requestContext":{"routeKey":"$disconnect","disconnectStatusCode":1005,"eventType":"DISCONNECT","extendedRequestId":"e","requestTime":"01/Jan/2026:12:00:00 +0000","messageDirection":"IN","disconnectReason":"Client-side close frame status not set","stage":"s","connectedAt":1767268800000,"requestTimeEpoch":1767268800000,"identity":{"sourceIp":"203.0.113.1"},"requestId":"r","domainName":"d","connectionId":"c","apiId":"a"},"isBase64Encoded":false}""" },
        { "eventbridge", "an event of a partner", """{"version":"0","id":"i","detail-type":"charge.failed","source":"aws.partner/example.com/1/charges","account":"1","time":"2026-01-01T12:00:00Z","region":"eu-west-1","resources":[],"detail":{"Records":[{"eventSource":"aws:sqs"}]}}""" },
        { "eventbridge", "an event that was replayed", """{"version":"0","id":"i","detail-type":"d","source":"s","account":"1","time":"2026-01-01T12:00:00Z","region":"eu-west-1","resources":[],"detail":{"requestContext":{"http":{}}},"replay-name":"again"}""" },
        { "schedule", "an event of a rule with a rate", """{"version":"0","id":"i","detail-type":"Scheduled Event","source":"aws.events","account":"1","time":"2026-01-01T12:00:00Z","region":"eu-west-1","resources":["arn:aws:events:eu-west-1:1:rule/r"],"detail":{}}""" },
        { "kinesis-window", "the last event of a window, without a record", """{"Records":[],"window":{"start":"2026-01-01T12:00:00Z","end":"2026-01-01T12:02:00Z"},"state":{"1":"282"},"shardId":"shardId-000000000006","eventSourceARN":"arn:aws:kinesis:eu-west-1:1:stream/s","isFinalInvokeForWindow":true,"isWindowTerminatedEarly":false}""" },
        { "dynamodb", "what a rule for old items removed", """{"Records":[{"eventID":"e","eventName":"REMOVE","eventVersion":"1.1","eventSource":"aws:dynamodb","awsRegion":"eu-west-1","userIdentity":{"type":"Service","principalId":"dynamodb.amazonaws.com"},"dynamodb":{"ApproximateCreationDateTime":1767268800,"Keys":{"id":{"S":"1"}},"OldImage":{"id":{"S":"1"},"gone":{"NULL":true},"bytes":{"BS":["AQ=="]}},"SequenceNumber":"1","SizeBytes":1,"StreamViewType":"OLD_IMAGE"},"eventSourceARN":"arn:aws:dynamodb:eu-west-1:1:table/t/stream/2026-01-01T00:00:00.000"}]}""" },
        { "cloudwatch-logs", "a control message", "{\"awslogs\":{\"data\":\"" + Compressed(ControlMessage) + "\"}}" },
        { "cognito-userpool", "a sender of mail of one's own", $$$"""{{{{Context}}},"triggerSource":"CustomEmailSender_AdminCreateUser","request":{"type":"customEmailSenderRequestV1","code":"AQ==","userAttributes":{"email":"a@example.com"},"clientMetadata":null},"response":{} }""" },
        { "cognito-userpool", "a token of a machine", $$$"""{{{{s_machine}}},"triggerSource":"TokenGeneration_ClientCredentials","request":{"userAttributes":{},"groupConfiguration":{},"scopes":["a/read"],"clientMetadata":{}},"response":{"claimsAndScopeOverrideDetails":null} }""" },
        { "cognito-userpool", "a user of another identity provider", $$$"""{{{{Context}}},"triggerSource":"InboundFederation_ExternalProvider","request":{"providerName":"p","providerType":"OIDC","attributes":{"idToken":{"sub":"1"} } },"response":{"userAttributesToMap":{} } }""" },
        { "cognito-userpool", "a trigger that AWS has added since", $$$"""{{{{Context}}},"triggerSource":"SomethingNew_First","request":{"userAttributes":{} },"response":{} }""" },
        { "lex-v2", "several interpretations", """{"messageVersion":"1.0","invocationSource":"DialogCodeHook","inputMode":"Speech","responseContentType":"audio/pcm","sessionId":"s","inputTranscript":"x","bot":{"id":"b","name":"n","aliasId":"a","aliasName":"an","localeId":"en_US","version":"1"},"interpretations":[{"intent":{"name":"A","slots":{},"state":"InProgress","confirmationState":"None"},"interpretationSource":"Bedrock","nluConfidence":0.7},{"intent":{"name":"FallbackIntent","slots":{}}},{"intent":{"name":"Q","slots":{},"kendraResponse":{}}}],"transcriptions":[{"transcription":"x","transcriptionConfidence":0.9,"resolvedContext":{"intent":"A"},"resolvedSlots":{}}],"proposedNextState":null,"requestAttributes":{},"sessionState":{"sessionAttributes":{},"activeContexts":[],"intent":{"name":"A","slots":{},"state":"InProgress","confirmationState":"None"},"originatingRequestId":"o"}}""" },
        { "appsync-events", "a message to a channel", """{"identity":null,"result":null,"request":{"headers":{},"domainName":null},"info":{"channel":{"path":"/default/a","segments":["default","a"]},"channelNamespace":{"name":"default"},"operation":"PUBLISH"},"error":null,"prev":null,"stash":{},"outErrors":[],"events":[{"id":"1","payload":{"info":{"fieldName":"f"}}}]}""" },
        { "appsync-events", "a subscription", """{"identity":{"sub":"s","issuer":"i","username":"u","claims":{},"sourceIp":["203.0.113.1"],"defaultAuthStrategy":"ALLOW"},"result":null,"request":{"headers":{},"domainName":null},"info":{"channel":{"path":"/default/*","segments":["default","*"]},"channelNamespace":{"name":"default"},"operation":"SUBSCRIBE"},"error":null,"prev":null,"stash":{},"outErrors":[],"events":null}""" },
        { "documentdb", "a change stream that its database ended", """{"eventSourceArn":"arn:aws:rds:eu-west-1:1:cluster:c","eventSource":"aws:docdb","events":[{"event":{"_id":{"_data":"1"},"clusterTime":{"$timestamp":{"t":1767268800,"i":1}},"operationType":"invalidate"}},{"event":{"_id":{"_data":"2"},"clusterTime":{"$timestamp":{"t":1767268800,"i":2}},"operationType":"drop","ns":{"db":"d","coll":"c"}}}]}""" },
        { "kafka-self-managed", "a tombstone without a key", """{"eventSource":"SelfManagedKafka","bootstrapServers":"b:9092","records":{"t-0":[{"topic":"t","partition":0,"offset":1,"timestamp":1767268800000,"timestampType":"LOG_APPEND_TIME","key":null,"value":null,"headers":[]}]}}""" },
        { "cloudformation", "a request that the CDK passes on", """{"RequestType":"Delete","ServiceToken":"arn:aws:lambda:eu-west-1:1:function:f","StackId":"s","RequestId":"r","LogicalResourceId":"l","PhysicalResourceId":"p","ResourceType":"AWS::CloudFormation::CustomResource","ResourceProperties":{"ServiceToken":"t","Flag":"true"}}""" },
        { "destinations", "an event that timed out", """{"version":"1.0","timestamp":"2026-01-01T12:00:00.000Z","requestContext":{"requestId":"r","functionArn":"arn:aws:lambda:eu-west-1:1:function:f:$LATEST","condition":"EventAgeExceeded","approximateInvokeCount":0},"requestPayload":{"Records":[{"eventSource":"aws:sns"}]}}""" },
        { "config", "a rule that runs by the clock", """{"invokingEvent":"{\"awsAccountId\":\"1\",\"notificationCreationTime\":\"2026-01-01T12:00:00.000Z\",\"messageType\":\"ScheduledNotification\",\"recordVersion\":\"1.0\"}","ruleParameters":"{}","resultToken":"t","eventLeftScope":false,"executionRoleArn":"arn:aws:iam::1:role/r","configRuleArn":"arn:aws:config:eu-west-1:1:config-rule/c","configRuleName":"n","configRuleId":"c","accountId":"1","version":"1.0"}""" },
        { "cloudfront", "a response that is on its way to the viewer", """{"Records":[{"cf":{"config":{"distributionDomainName":"d.cloudfront.net","distributionId":"E","eventType":"viewer-response","requestId":"r"},"request":{"clientIp":"203.0.113.1","method":"GET","querystring":"","uri":"/","headers":{}},"response":{"status":"304","statusDescription":"Not Modified","headers":{}}}}]}""" },
        { "firehose", "records of a Kinesis data stream", """{"invocationId":"i","sourceKinesisStreamArn":"arn:aws:kinesis:eu-west-1:1:stream/s","deliveryStreamArn":"arn:aws:firehose:eu-west-1:1:deliverystream/d","region":"eu-west-1","records":[{"recordId":"1","approximateArrivalTimestamp":1767268800000,"data":"QQ==","kinesisRecordMetadata":{"shardId":"s","partitionKey":"p","approximateArrivalTimestamp":1767268800000,"sequenceNumber":"1","subsequenceNumber":0}}]}""" },
    };

    /// <summary>What no service of the library sends, though it resembles one.</summary>
    [Theory]
    [InlineData("""{"clientId":"c","timestamp":1767268800000,"eventType":"connected","sessionIdentifier":"s","principalIdentifier":"p","ipAddress":"203.0.113.1","versionNumber":0}""")]
    [InlineData("""{"clientId":"c","timestamp":1767268800000,"eventType":"disconnected","clientInitiatedDisconnect":true,"disconnectReason":"CLIENT_INITIATED_DISCONNECT"}""")]
    [InlineData("""{"invocationId":"i","applicationArn":"arn:aws:kinesisanalytics:eu-west-1:1:application/a","streamArn":"arn:aws:firehose:eu-west-1:1:deliverystream/d","records":[{"recordId":"1","data":"QQ=="}]}""")]
    [InlineData("""{"DeploymentId":"d","LifecycleEventHookExecutionId":"l"}""")]
    [InlineData("""{"username":"u","password":"p","protocol":"SFTP","serverId":"s","sourceIp":"203.0.113.1"}""")]
    [InlineData("""{"token":"t","protocolData":{"tls":{"serverName":"s"},"http":{"headers":{},"queryString":""},"mqtt":{"username":"u"}},"protocols":["tls","http","mqtt"],"signatureVerified":false,"connectionMetadata":{"id":"c"}}""")]
    [InlineData("""{"MyTaskToken":"t","input":{"Records":[{"eventSource":"aws:sqs"}]}}""")]
    public void An_event_of_no_source_is_nobodys(string json) => Assert.Null(LibraryDetector.Whole.Detect(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_is_its_sources_and_reads(string source, string what, string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Type? detected = LibraryDetector.Whole.Detect(bytes);

        Assert.Equal((what, source), (what, detected is null ? null : SourceSample.NameOf(detected)));
        Assert.IsType(detected!, TypedEvent.Read(detected!, bytes));
    }

    [Theory]
    [MemberData(nameof(Events))]
    public void An_event_stays_what_it_is_however_it_is_written(string source, string what, string json)
    {
        Assert.NotEmpty(what);
        Assert.All(EventVariants.Of(Encoding.UTF8.GetBytes(json)), variant => Assert.Equal(
            (variant.Name, source), (variant.Name, LibraryDetector.Whole.Detect(variant.Json) is { } detected ? SourceSample.NameOf(detected) : null)));
    }

    private static string Compressed(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(Encoding.UTF8.GetBytes(text));
        }
        return Convert.ToBase64String(output.ToArray());
    }
}
