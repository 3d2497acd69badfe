using System.Text.Json.Serialization;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.Serialization.SystemTextJson;

// Reads AWS's classes; the payloads that are one's own are read by the same context.
[assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<OnAwsRuntime.AppJson>))]

namespace OnAwsRuntime;

/// <summary>The types that are JSON.</summary>
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest))]
[JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
public sealed partial class AppJson : JsonSerializerContext;
