using System.Text.Json.Serialization;

namespace Lambda.Routing.Tests.Http;

internal sealed record Parcel(int Weight, string Label = "none");

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(int?))]
internal sealed partial class HttpJson : JsonSerializerContext;
