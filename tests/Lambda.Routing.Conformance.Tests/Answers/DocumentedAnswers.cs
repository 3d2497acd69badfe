using System.Text.Json;

namespace Lambda.Routing.Conformance.Tests.Answers;

/// <summary>
/// What AWS documents as the answer to each source, one form or several; see the pages of the trigger folders. A source that is not here is
/// answered as its author likes.
/// </summary>
internal static class DocumentedAnswers
{
    private const string Failures = """{"batchItemFailures!":[{"itemIdentifier!":"text"}]}""";
    private const string FailuresAndState = """{"state":{"*":"any"},"batchItemFailures!":[{"itemIdentifier!":"text"}]}""";
    private const string KafkaFailures = """{"batchItemFailures!":[{"itemIdentifier!":{"partition!":"text","offset!":"number"}}]}""";

    private const string Http2 = """{"statusCode!":"number","headers":{"*":"text"},"cookies":["text"],"body":"text","isBase64Encoded":"flag"}""";
    private const string Http1 = """{"statusCode!":"number","headers":{"*":"text"},"multiValueHeaders":{"*":["text"]},"body":"text","isBase64Encoded":"flag"}""";
    private const string Alb = """{"statusCode!":"number","statusDescription":"text","headers":{"*":"text"},"multiValueHeaders":{"*":["text"]},"body":"text","isBase64Encoded":"flag"}""";
    private const string Lattice = """{"statusCode!":"number","statusDescription":"text","headers":{"*":"text"},"body":"text","isBase64Encoded":"flag"}""";

    private const string Policy = """
        {"principalId!":"text","policyDocument!":{"Version!":"text","Statement!":[{"Action!":"text|texts","Effect!":"text","Resource!":"text|texts"}]},
        "context":{"*":"text|number|flag"},"usageIdentifierKey":"text"}
        """;

    private const string LexV1 = """
        {"sessionAttributes":{"*":"text"},"recentIntentSummaryView":[{"intentName":"text","checkpointLabel":"text","slots":{"*":"text|null"},"confirmationStatus":"text",
        "dialogActionType":"text","fulfillmentState":"text","slotToElicit":"text"}],
        "activeContexts":[{"timeToLive":{"timeToLiveInSeconds":"number","turnsToLive":"number"},"name":"text","parameters":{"*":"text"}}],
        "dialogAction!":{"type!":"text","fulfillmentState":"text","intentName":"text","slots":{"*":"text|null"},"slotToElicit":"text",
        "message":{"contentType!":"text","content!":"text"},"responseCard":{"version":"number","contentType":"text","genericAttachments":[{"title":"text","subTitle":"text",
        "imageUrl":"text","attachmentLinkUrl":"text","buttons":[{"text!":"text","value!":"text"}]}]}}}
        """;

    private const string LexV2 = """
        {"sessionState!":{"dialogAction!":{"type!":"text","slotToElicit":"text","slotElicitationStyle":"text","subSlotToElicit":"any"},
        "intent":{"name!":"text","slots":{"*":"any"},"state":"text","confirmationState":"text","kendraResponse":"any"},"sessionAttributes":{"*":"text"},
        "activeContexts":[{"name":"text","contextAttributes":{"*":"text"},"timeToLive":{"timeToLiveInSeconds":"number","turnsToLive":"number"}}],
        "originatingRequestId":"text","runtimeHints":{"slotHints":{"*":{"*":"any"}}}},
        "messages":[{"contentType!":"text","content":"text","imageResponseCard":{"title":"text","subtitle":"text","imageUrl":"text","buttons":[{"text!":"text","value!":"text"}]}}],
        "requestAttributes":{"*":"text"}}
        """;

    private const string Cognito = """
        {"triggerSource!":"text","userPoolId!":"text","request!":"any","response!":{"autoConfirmUser":"flag","autoVerifyEmail":"flag","autoVerifyPhone":"flag",
        "challengeName":"text|null","issueTokens":"flag|null","failAuthentication":"flag|null","publicChallengeParameters":{"*":"text"},"privateChallengeParameters":{"*":"text"},
        "challengeMetadata":"text|null","answerCorrect":"flag|null","claimsOverrideDetails":"any","claimsAndScopeOverrideDetails":"any","userAttributes":{"*":"text"},
        "finalUserStatus":"text|null","messageAction":"text|null","desiredDeliveryMediums":"texts|null","forceAliasCreation":"flag|null","enableSMSMFA":"flag|null",
        "smsMessage":"text|null","emailMessage":"text|null","emailSubject":"text|null","userAttributesToMap":{"*":"text"}},"*":"any"}
        """;

    /// <summary>Custom senders answer nothing, so that their event has no response to fill in; the sample of a trigger that is not modelled has one of its own.</summary>
    private const string CognitoSender = """
        {"version":"text","triggerSource!":"text","region":"text","userPoolId!":"text","userName":"text|null","callerContext":"any","request!":"any","response":{"allowed":"flag"}}
        """;

    private const string Firehose = """
        {"records!":[{"recordId!":"text","result!":"text","data":"text","kafkaRecordValue":"text",
        "metadata":{"partitionKeys":{"*":"text"},"otfMetadata":{"destinationTableName":"text","destinationDatabaseName":"text","operation":"text"}}}]}
        """;

    private const string S3Batch = """
        {"invocationSchemaVersion!":"text","treatMissingKeysAs!":"text","invocationId!":"text","results!":[{"taskId!":"text","resultCode!":"text","resultString":"text"}]}
        """;

    private const string Alexa = """
        {"version!":"text","sessionAttributes":{"*":"any"},"response":{"outputSpeech":{"type!":"text","text":"text","ssml":"text","playBehavior":"text"},"card":{"type!":"text","*":"any"},
        "reprompt":{"outputSpeech!":{"type!":"text","text":"text","ssml":"text","playBehavior":"text"},"directives":["any"]},"directives":[{"type!":"text","*":"any"}],
        "shouldEndSession":"flag","canFulfillIntent":"any"}}
        """;

    private const string Bedrock = """
        {"messageVersion!":"text","response!":{"actionGroup!":"text","apiPath":"text","httpMethod":"text","httpStatusCode":"number","responseBody":{"*":{"body!":"text"}},
        "function":"text","functionResponse":{"responseState":"text","responseBody!":{"TEXT!":{"body!":"text"}}}},
        "sessionAttributes":{"*":"text"},"promptSessionAttributes":{"*":"text"},"knowledgeBasesConfiguration":"any"}
        """;

    private const string CustomResource = """
        {"Status!":"text","Reason":"text","PhysicalResourceId!":"text","StackId!":"text","RequestId!":"text","LogicalResourceId!":"text","NoEcho":"flag","Data":{"*":"any"}}
        """;

    private const string ProvidedResource = """{"PhysicalResourceId":"text","NoEcho":"flag","Data":{"*":"any"},"IsComplete":"flag"}""";

    private const string CloudFrontRequest = """{"clientIp":"text","method!":"text","uri!":"text","querystring":"text","headers!":{"*":[{"key":"text","value!":"text"}]},"body":"any","origin":"any"}""";

    private const string CloudFrontResponse = """{"status!":"text","statusDescription":"text","headers":{"*":[{"key":"text","value!":"text"}]},"body":"text","bodyEncoding":"text"}""";

    private const string ObjectLambda = """{"statusCode!":"number","errorCode":"text","errorMessage":"text","headers":{"*":"text"},"listResultXml":"text","listBucketResult":"any"}""";

    private static readonly Dictionary<string, string[]> s_forms = new()
    {
        ["sqs"] = [Failures],
        ["kinesis"] = [Failures],
        ["kinesis-window"] = [FailuresAndState],
        ["dynamodb"] = [Failures, FailuresAndState],
        ["kafka-msk"] = [KafkaFailures],
        ["kafka-self-managed"] = [KafkaFailures],
        ["pipes"] = [Failures, """["any"]"""],
        ["firehose"] = [Firehose],
        ["s3-batch"] = [S3Batch],
        ["apigw-rest"] = [Http1],
        ["apigw-http"] = [Http2],
        ["function-url"] = [Http2],
        ["apigw-websocket"] = [Http2],
        ["alb"] = [Alb],
        ["vpc-lattice"] = [Lattice],
        ["apigw-authorizer-request"] = [Policy],
        ["apigw-authorizer-token"] = [Policy],
        ["apigw-authorizer-v2"] = ["""{"isAuthorized!":"flag","context":{"*":"any"}}""", Policy],
        ["cognito-userpool"] = [Cognito, CognitoSender],
        ["cognito-sync"] = ["""{"version!":"number","datasetRecords!":{"*":"any"},"*":"any"}"""],
        ["lex-v1"] = [LexV1],
        ["lex-v2"] = [LexV2],
        ["alexa"] = [Alexa, """{"event!":{"header!":{"*":"text"},"endpoint":"any","payload!":"any"},"context":"any"}""", """{"header!":{"*":"text"},"payload!":"any"}"""],
        ["connect"] = ["""{"*":"any"}"""],
        ["bedrock-agent"] = [Bedrock],
        ["appsync-authorizer"] = ["""{"isAuthorized!":"flag","resolverContext":{"*":"text"},"deniedFields":["text"],"ttlOverride":"number"}"""],
        ["appsync-events"] = ["""{"events!":[{"id!":"text","payload":"any","error":"text"}]}""", """{"error!":"text"}""", "\"null\""],
        ["cloudfront"] = [CloudFrontRequest, CloudFrontResponse],
        ["cloudformation"] = [CustomResource, ProvidedResource],
        ["s3-object-lambda"] = [ObjectLambda],
        ["ses"] = ["""{"disposition!":"text"}"""],
        // Nobody reads an answer of these: there is none.
        ["sns"] = [],
        ["s3"] = [],
        ["s3-test"] = [],
        ["eventbridge"] = [],
        ["schedule"] = [],
        ["cloudwatch-logs"] = [],
        ["cloudwatch-alarm"] = [],
        ["codecommit"] = [],
        ["codepipeline"] = [],
        ["config"] = [],
        ["destinations"] = [],
        ["iot-rule"] = [],
        ["iot-button"] = [],
        ["iot-events"] = [],
        ["mq-activemq"] = [],
        ["mq-rabbitmq"] = [],
        ["documentdb"] = [],
        ["secretsmanager"] = [],
    };

    /// <summary>Sources whose answer may be left out as well: a batch that succeeded, or one that is reported elsewhere.</summary>
    private static readonly HashSet<string> s_mayBeSilent =
        ["sqs", "kinesis", "dynamodb", "kafka-msk", "kafka-self-managed", "pipes", "cloudformation", "s3-object-lambda", "ses"];

    public static IEnumerable<string> Sources => s_forms.Keys;

    /// <summary>What is wrong with an answer; <see langword="null"/> for nothing.</summary>
    public static string? Fault(string source, ReadOnlySpan<byte> answer)
    {
        if (!s_forms.TryGetValue(source, out string[]? forms))
        {
            return null;
        }
        if (answer.IsEmpty)
        {
            return forms.Length == 0 || s_mayBeSilent.Contains(source) ? null : "there is no answer";
        }
        using var document = JsonDocument.Parse(answer.ToArray());
        string?[] faults = [.. forms.Select(form => AnswerForm.Fault(JsonDocument.Parse(form).RootElement, document.RootElement))];
        return faults.Contains(null) ? null : faults.Length == 0 ? "there is an answer, which nobody reads" : string.Join("; or ", faults);
    }
}
