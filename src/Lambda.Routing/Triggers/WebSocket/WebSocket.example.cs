using System.Text.Json.Serialization;
using Lambda.Routing;

namespace Examples.WebSocket;

public sealed record Move(string Action, string Square);

public sealed class Game
{
    [WebSocketTrigger("$connect")]
    public static WebSocketResponse Join(WebSocketEvent request) =>
        request.QueryStringParameters.ContainsKey("table") ? WebSocketResponse.Ok() : WebSocketResponse.Refuse();

    [WebSocketTrigger("move")]
    public static WebSocketResponse Play(Move move) => $"{move.Action} to {move.Square}";

    [WebSocketTrigger("$disconnect")]
    public static void Leave(WebSocketEvent request) => Console.WriteLine(request.RequestContext.DisconnectStatusCode);

    [WebSocketTrigger]
    public static WebSocketResponse Other() => "What was that?";
}

[JsonSerializable(typeof(Move))]
internal sealed partial class GameJson : JsonSerializerContext;
