using System.Text.Json;
using System.Text.Json.Serialization;
using OrderDesk.Orders;
using OrderDesk.Payments;

namespace OrderDesk;

/// <summary>The JSON of the shop's own messages. What lacks a member is refused instead of read as an empty order.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Order))]
[JsonSerializable(typeof(NewOrder))]
[JsonSerializable(typeof(TrackedOrder))]
[JsonSerializable(typeof(IReadOnlyList<TrackedOrder>))]
[JsonSerializable(typeof(Payment))]
public sealed partial class AppJson : JsonSerializerContext;
