/*
{
  "version": 1,
  "function": "Consumer.LambdaFunction",
  "host": "own",
  "routes": [
    {
      "id": "Shop.Take",
      "method": "Shop.Take(Order)",
      "trigger": "SqsBatch",
      "delivery": "polled",
      "sources": [
        {
          "name": "sqs",
          "type": "Lambda.Routing.SqsEvent"
        }
      ],
      "filters": [
        {
          "argument": "Queue",
          "value": "${ORDERS:orders}",
          "match": "resource",
          "path": "Records[0].eventSourceARN"
        }
      ],
      "options": {
        "PartialResponses": true,
        "Unrouted": "Skip"
      },
      "when": [
        {
          "path": "type",
          "values": [
            "Changed",
            "Placed"
          ]
        }
      ],
      "payloadPath": "Records[0].body",
      "template": {
        "type": "SQS",
        "properties": {
          "Queue": "${ORDERS:orders}"
        }
      },
      "payload": "Order",
      "unwraps": [
        "Lambda.Routing.EventBridgeEvent",
        "Lambda.Routing.Sns.SnsNotification"
      ],
      "valid": true
    },
    {
      "id": "Shop.File",
      "method": "Shop.File(Lambda.Routing.S3Record)",
      "trigger": "S3Trigger",
      "delivery": "asynchronous",
      "sources": [
        {
          "name": "s3",
          "type": "Lambda.Routing.S3Event"
        }
      ],
      "filters": [
        {
          "argument": "Bucket",
          "value": "uploads",
          "match": "resource",
          "path": "Records[0].s3.bucket.name"
        },
        {
          "argument": "Prefix",
          "value": "in/",
          "match": "prefix",
          "path": "Records[0].s3.object.key"
        },
        {
          "argument": "EventName",
          "value": "ObjectCreated:*",
          "match": "wildcard",
          "path": "Records[0].eventName"
        }
      ],
      "options": {},
      "template": {
        "type": "S3",
        "properties": {
          "Bucket": "uploads",
          "Filter.S3Key.Rules.prefix": "in/",
          "Events": "s3:ObjectCreated:*"
        }
      },
      "valid": true
    },
    {
      "id": "Shop.Sweep",
      "method": "Shop.Sweep()",
      "trigger": "ScheduleTrigger",
      "delivery": "asynchronous",
      "sources": [
        {
          "name": "schedule",
          "type": "Lambda.Routing.RuleScheduledEvent"
        },
        {
          "name": "eventbridge",
          "type": "Lambda.Routing.SchedulerScheduledEvent"
        }
      ],
      "filters": [],
      "options": {},
      "template": {
        "type": "ScheduleV2",
        "properties": {
          "ScheduleExpression": "rate(5 minutes)"
        }
      },
      "valid": true
    },
    {
      "id": "Shop.Sweep",
      "method": "Shop.Sweep()",
      "trigger": "EventBridgeTrigger",
      "delivery": "asynchronous",
      "sources": [
        {
          "name": "eventbridge",
          "type": "Lambda.Routing.EventBridgeEvent"
        }
      ],
      "filters": [
        {
          "argument": "Source",
          "value": "shop",
          "match": "exact",
          "path": "source"
        }
      ],
      "options": {},
      "template": {
        "type": "EventBridgeRule",
        "properties": {
          "Pattern.source": "shop"
        }
      },
      "valid": true
    },
    {
      "id": "Shop.Other",
      "method": "Shop.Other(Lambda.Routing.UnknownEvent)",
      "trigger": "FallbackTrigger",
      "delivery": "synchronous",
      "sources": [],
      "filters": [],
      "options": {},
      "valid": true
    }
  ],
  "acknowledged": [
    {
      "name": "s3-test",
      "type": "Lambda.Routing.S3TestEvent"
    }
  ]
}
*/
