using Lambda.Routing.Declaring;

namespace EveryService;

[Source("alb")]
[Shape("requestContext.elb")]
[Overrides(typeof(RestApi))]
public sealed class LoadBalancer;

[Source("alexa")]
[Shape("request.type", "request.requestId")]
[Shape("directive.header.namespace")]
[Shape("header.namespace", "header.payloadVersion", "payload {}")]
public sealed class Alexa;

[Source("apigw-authorizer-request")]
[Shape("type = REQUEST", "methodArn")]
[Overrides(typeof(RestApi)), Overrides(typeof(WebSocket))]
public sealed class RequestAuthorizer;

[Source("apigw-authorizer-token")]
[Shape("type = TOKEN", "methodArn")]
public sealed class TokenAuthorizer;

[Source("apigw-authorizer-v2")]
[Shape("type = REQUEST", "routeArn")]
[Overrides(typeof(HttpApi))]
public sealed class HttpApiAuthorizer;

[Source("apigw-http")]
[Shape("requestContext.http")]
[Overrides(typeof(RestApi))]
public sealed class HttpApi;

[Source("apigw-rest")]
[Shape("requestContext.resourcePath", "requestContext.httpMethod")]
[Shape("httpMethod", "path")]
public sealed class RestApi;

[Source("apigw-websocket")]
[Shape("requestContext.connectionId", "requestContext.eventType = CONNECT|MESSAGE|DISCONNECT")]
[Shape("requestContext.connectionId", "!requestContext.eventType", "!requestContext.resourcePath")]
[Overrides(typeof(RestApi))]
public sealed class WebSocket;

[Source("appsync-authorizer")]
[Shape("authorizationToken", "requestContext.apiId")]
public sealed class AppSyncAuthorizer;

[Source("appsync-events")]
[Shape("info.channel {}")]
public sealed class AppSyncEvents;

[Source("appsync-resolver")]
[Shape("info.fieldName")]
[Shape("[0].info.fieldName")]
[Shape("typeName", "fieldName", "arguments", "!info")]
public sealed class AppSyncResolver;

[Source("bedrock-agent")]
[Shape("actionGroup", "agent")]
[Overrides(typeof(RestApi))]
public sealed class BedrockAgent;

[Source("cloudformation")]
[Shape("RequestType = Create|Update|Delete", "StackId", "RequestId")]
public sealed class CloudFormation;

[Source("cloudfront")]
[Shape("Records[0].cf {}")]
public sealed class CloudFront;

[Source("cloudwatch-alarm")]
[Shape("alarmData {}")]
[Overrides(typeof(EventBridge))]
public sealed class CloudWatchAlarm;

[Source("cloudwatch-logs")]
[Shape("awslogs.data")]
public sealed class CloudWatchLogs;

[Source("codecommit")]
[Shape("Records[0].eventSource = aws:codecommit")]
public sealed class CodeCommit;

[Source("codepipeline")]
[Shape(@"CodePipeline\.job")]
public sealed class CodePipeline;

[Source("cognito-sync")]
[Shape("datasetName", "identityPoolId")]
public sealed class CognitoSync;

[Source("cognito-userpool")]
[Shape("triggerSource", "userPoolId")]
public sealed class CognitoUserPool;

[Source("config")]
[Shape("invokingEvent", "resultToken")]
public sealed class Config;

[Source("connect")]
[Shape("Details.ContactData")]
public sealed class Connect;

[Source("destinations")]
[Shape("requestContext.condition")]
public sealed class Destinations;

[Source("documentdb")]
[Shape("eventSource = aws:docdb", "events []")]
public sealed class DocumentDb;

[Source("dynamodb")]
[Shape("Records[0].eventSource = aws:dynamodb")]
[Shape("Records[0].dynamodb {}", "!Records[0].eventSource")]
[Shape("window {}", "eventSourceARN ~ :dynamodb:")]
public sealed class DynamoDb;

[Source("eventbridge")]
[Shape("detail-type", "source", "detail")]
public sealed class EventBridge;

[Source("firehose")]
[Shape("records []", "deliveryStreamArn")]
[Shape("records []", "invocationId", "region", "!applicationArn")]
public sealed class Firehose;

[Source("function-url")]
[Shape("requestContext.http", "requestContext.domainName ~ .lambda-url.")]
[Overrides(typeof(HttpApi)), Overrides(typeof(RestApi))]
public sealed class FunctionUrl;

[Source("iot-button")]
[Shape("clickType", "serialNumber")]
[Shape("deviceEvent {}", "placementInfo")]
public sealed class IotButton;

[Source("iot-events")]
[Shape("eventName", "payload.detector")]
[Shape("event.eventName", "event.payload.detector")]
[Shape("event: .eventName")]
public sealed class IotEvents;

[Source("iot-rule")]
[Shape(
    "eventType = THING_EVENT|THING_TYPE_EVENT|THING_TYPE_ASSOCIATION_EVENT|THING_GROUP_EVENT|THING_GROUP_MEMBERSHIP_EVENT|THING_GROUP_HIERARCHY_EVENT",
    "eventId")]
public sealed class IotRegistry;

[Source("kafka-msk")]
[Shape("eventSource = aws:kafka", "records {}")]
public sealed class Msk;

[Source("kafka-self-managed")]
[Shape("eventSource = SelfManagedKafka|aws:SelfManagedKafka", "records {}")]
public sealed class SelfManagedKafka;

[Source("kinesis")]
[Shape("Records[0].eventSource = aws:kinesis")]
[Shape("Records[0].kinesis {}", "!Records[0].eventSource")]
public sealed class Kinesis;

[Source("kinesis-window")]
[Shape("window {}", "eventSourceARN ~ :kinesis:")]
[Overrides(typeof(Kinesis))]
public sealed class KinesisWindow;

[Source("lex-v1")]
[Shape("currentIntent", "bot")]
public sealed class LexV1;

[Source("lex-v2")]
[Shape("sessionState", "bot")]
public sealed class LexV2;

[Source("mq-activemq")]
[Shape("eventSource = aws:mq|aws:amq", "messages []")]
public sealed class ActiveMq;

[Source("mq-rabbitmq")]
[Shape("rmqMessagesByQueue {}")]
public sealed class RabbitMq;

[Source("s3")]
[Shape("Records[0].eventSource ~ aws:s3")]
[Shape("Records[0].s3 {}", "!Records[0].eventSource")]
public sealed class S3;

[Source("s3-batch")]
[Shape("invocationSchemaVersion", "tasks []")]
public sealed class S3Batch;

[Source("s3-object-lambda")]
[Shape("userRequest", "xAmzRequestId")]
public sealed class S3ObjectLambda;

[Source("s3-test")]
[Shape("Event = s3:TestEvent")]
public sealed class S3Test;

[Source("schedule")]
[Shape("source = aws.events", "detail-type = Scheduled Event")]
[Overrides(typeof(EventBridge))]
public sealed class Schedule;

[Source("secretsmanager")]
[Shape("SecretId", "ClientRequestToken", "Step")]
public sealed class SecretsManager;

[Source("ses")]
[Shape("Records[0].eventSource = aws:ses")]
public sealed class Ses;

[Source("sns")]
[Shape("Records[0].EventSource = aws:sns")]
[Shape("Records[0].Sns {}")]
public sealed class Sns;

[Source("sqs")]
[Shape("Records[0].eventSource = aws:sqs")]
[Shape("Records[0].messageId", "Records[0].body", "!Records[0].eventSource")]
public sealed class Sqs;

[Source("vpc-lattice")]
[Shape("requestContext.serviceNetworkArn")]
[Shape("raw_path", "method")]
public sealed class VpcLattice;
